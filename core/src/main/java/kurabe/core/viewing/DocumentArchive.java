package kurabe.core.viewing;

import java.util.Optional;
import kurabe.core.source.Sha256;

/// The files that editions and surveys were read from. Implemented by the database.
public interface DocumentArchive {

  Optional<KeptDocument> find(Sha256 hash);
}
