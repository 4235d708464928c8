package kurabe.core.importing;

import java.util.List;

/// The reports and official statistics that come with Kurabe, retyped, so that a first start has
/// something to compare.
public interface BundledReports {

  List<Submission> listBundled();
}
