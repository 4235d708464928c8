/// The frame around every view: page shell, navigation, breadcrumbs, titles, the framework's texts.
@NullMarked
package kurabe.web.ui.layout;

import org.jspecify.annotations.NullMarked;
