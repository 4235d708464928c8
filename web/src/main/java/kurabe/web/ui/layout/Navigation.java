package kurabe.web.ui.layout;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;

/// The side navigation: one item per feature, in the order in which a reader needs them.
final class Navigation extends SideNav {
  Navigation() {
    setI18n(new SideNavI18n().setToggle("下位の項目を開閉"));
    getElement().setAttribute("aria-label", "主なメニュー");
    addItem(item("概況", "", VaadinIcon.DASHBOARD));
    addItem(item("計画", "plans", VaadinIcon.FILE_TREE));
    addItem(item("比較", "comparison", VaadinIcon.SCALE));
    addItem(item("全国との比較", "concepts", VaadinIcon.GLOBE));
    addItem(item("対応付け", "concordance", VaadinIcon.CONNECT));
    addItem(item("評価方法", "schemes", VaadinIcon.CHECK_SQUARE_O));
    addItem(item("取込・公開", "imports", VaadinIcon.UPLOAD));
    addItem(item("取込の設定", "profiles", VaadinIcon.COGS));
    addItem(item("変更履歴", "changes", VaadinIcon.TIME_BACKWARD));
    addItem(item("異議", "disputes", VaadinIcon.COMMENT_ELLIPSIS));
    addItem(item("事例・意見", "hearing", VaadinIcon.USERS));
    addItem(item("出典", "sources", VaadinIcon.OPEN_BOOK));
  }

  private static SideNavItem item(String label, String path, VaadinIcon icon) {
    var item = new SideNavItem(label, path, icon.create());
    item.setMatchNested(!path.isEmpty());
    return item;
  }
}
