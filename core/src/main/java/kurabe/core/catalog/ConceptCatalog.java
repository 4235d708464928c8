package kurabe.core.catalog;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Concepts;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Theme;

/// The common indicators, the themes and the mappings that come with Kurabe. A new concept is an
/// entry in a file of `kurabe/concepts`, a new plan's mappings a file of `kurabe/concordance`; a
/// new
/// file is a line in the folder's `index.txt`.
@Singleton
public final class ConceptCatalog {

  private final List<Theme> themes;
  private final Concepts concepts;
  private final List<Mapping> mappings;

  public ConceptCatalog() {
    this(
        Resources.text("/kurabe/themes.yml"),
        Resources.folder("/kurabe/concepts/"),
        Resources.folder("/kurabe/concordance/"));
  }

  /// @param conceptFiles the texts of the files by their names
  /// @throws InvalidCatalog with every fault of every file
  ConceptCatalog(
      String themeFile,
      SequencedMap<String, String> conceptFiles,
      SequencedMap<String, String> mappingFiles) {
    List<Fault> faults = new ArrayList<>();
    themes = ThemeReader.read("themes.yml", themeFile, faults);
    List<Concept> allConcepts = new ArrayList<>();
    conceptFiles.forEach(
        (name, yaml) -> allConcepts.addAll(ConceptReader.read(name, yaml, faults)));
    List<Mapping> allMappings = new ArrayList<>();
    mappingFiles.forEach(
        (name, yaml) -> allMappings.addAll(ConcordanceReader.read(name, yaml, faults)));
    faults.addAll(CrossReferences.faults(themes, allConcepts, allMappings));
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    concepts = new Concepts(allConcepts);
    mappings = List.copyOf(allMappings);
  }

  /// In the order that they are shown in.
  public List<Theme> listThemes() {
    return themes;
  }

  public Optional<Theme> findTheme(String code) {
    return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
  }

  public Concepts concepts() {
    return concepts;
  }

  /// In the order of the files.
  public List<Concept> listConcepts() {
    return concepts.listConcepts();
  }

  public Optional<Concept> findConcept(ConceptCode code) {
    return concepts.findConcept(code);
  }

  /// Reviewed with the source of Kurabe; what a person confirms supersedes them.
  public List<Mapping> listMappings() {
    return mappings;
  }
}
