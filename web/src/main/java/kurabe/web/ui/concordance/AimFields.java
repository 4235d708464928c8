package kurabe.web.ui.concordance;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.Theme;
import kurabe.web.words.FitWords;

/// What something is mapped to: a common indicator and how well it fits, or only a theme.
final class AimFields extends Composite<Div> {

  private enum Kind {
    CONCEPT("共通指標"),
    THEME("テーマだけ");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private final ConceptCatalog catalog;
  private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("対応の種類");
  private final ComboBox<Concept> concept = new ComboBox<>("共通指標");
  private final Select<Fit> fit = new Select<>();
  private final Select<Theme> theme = new Select<>();

  /// @param measured whether there is an indicator that could stand for a common one
  AimFields(ConceptCatalog catalog, boolean measured) {
    this.catalog = catalog;
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(Kind::label);
    kind.addValueChangeListener(_ -> showFields());
    kind.setVisible(measured);
    concept.setItems(catalog.listConcepts());
    concept.setItemLabelGenerator(Concept::name);
    fit.setLabel("定義との近さ");
    fit.setItems(Fit.values());
    fit.setItemLabelGenerator(FitWords::of);
    fit.setValue(Fit.SAME);
    theme.setLabel("テーマ");
    theme.setItems(catalog.listThemes());
    theme.setItemLabelGenerator(Theme::name);
    getContent().addClassName("aim");
    getContent().add(kind, concept, fit, theme);
    kind.setValue(measured ? Kind.CONCEPT : Kind.THEME);
  }

  private void showFields() {
    boolean toConcept = kind.getValue() == Kind.CONCEPT;
    concept.setVisible(toConcept);
    fit.setVisible(toConcept);
    theme.setVisible(!toConcept);
  }

  void choose(Concept chosen) {
    kind.setValue(Kind.CONCEPT);
    concept.setValue(chosen);
  }

  void choose(Theme chosen) {
    kind.setValue(Kind.THEME);
    theme.setValue(chosen);
  }

  void show(Aim aim) {
    switch (aim) {
      case Aim.ToConcept(ConceptCode code, Fit how) -> {
        catalog.findConcept(code).ifPresent(this::choose);
        fit.setValue(how);
      }
      case Aim.ToTheme(String code) -> {
        kind.setValue(Kind.THEME);
        catalog.findTheme(code).ifPresent(this::choose);
      }
    }
  }

  /// Empty where nothing is chosen.
  Optional<Aim> findAim() {
    return kind.getValue() == Kind.CONCEPT
        ? concept.getOptionalValue().map(one -> new Aim.ToConcept(one.code(), fit.getValue()))
        : theme.getOptionalValue().map(one -> new Aim.ToTheme(one.code()));
  }
}
