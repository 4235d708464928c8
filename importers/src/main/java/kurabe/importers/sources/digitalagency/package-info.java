/// 自治体DXの取組に関するダッシュボード: the tables that the Digital Agency (デジタル庁) publishes beside its
/// dashboard. Bodies stand in columns, without codes; the tables carry no date.
@NullMarked
package kurabe.importers.sources.digitalagency;

import org.jspecify.annotations.NullMarked;
