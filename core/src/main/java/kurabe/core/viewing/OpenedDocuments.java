package kurabe.core.viewing;

import jakarta.inject.Singleton;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.document.Opened;
import kurabe.core.importing.DocumentOpener;

/// Opens each document once while people look through it. A few are remembered, and given up when
/// memory is short.
@Singleton
class OpenedDocuments {

  private static final int REMEMBERED = 4;

  private final DocumentOpener opener;
  private final Map<String, SoftReference<Opened>> newest =
      new LinkedHashMap<>(REMEMBERED, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Opened>> eldest) {
          return size() > REMEMBERED;
        }
      };

  OpenedDocuments(DocumentOpener opener) {
    this.opener = opener;
  }

  Opened open(KeptDocument document) {
    return find(document.hash().hex())
        .orElseGet(() -> remember(document.hash().hex(), opener.open(document.content())));
  }

  private Optional<Opened> find(String hash) {
    synchronized (newest) {
      return Optional.ofNullable(newest.get(hash))
          .flatMap(reference -> Optional.ofNullable(reference.get()));
    }
  }

  private Opened remember(String hash, Opened opened) {
    synchronized (newest) {
      newest.put(hash, new SoftReference<>(opened));
    }
    return opened;
  }
}
