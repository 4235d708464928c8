/// あおもりICT利活用推進プラン: a plan without targets, whose slides print values with ranks.
@NullMarked
package kurabe.importers.sources.aomori.ictplan;

import org.jspecify.annotations.NullMarked;
