/// マイナンバーカード交付状況: the monthly numbers of cards issued by prefecture (総務省), one record a row.
@NullMarked
package kurabe.importers.sources.numbercard;

import org.jspecify.annotations.NullMarked;
