package kurabe.core.publishing;

/// The place where editions are kept cannot be used. Thrown by every call of [EditionStore] and of
/// the
/// library, never when a program starts: what needs no storage works without it.
///
/// Words for people are made where they are shown, from the reason and the place.
public final class StorageUnavailable extends RuntimeException {

  /// What stands in the way.
  public enum Reason {
    /// No database server comes with Kurabe for this system. Remedy: name one by its address.
    UNSUPPORTED_PLATFORM("unsupported-platform"),
    /// The place is a folder that may not be written to, or no folder.
    FOLDER_NOT_WRITABLE("folder-not-writable"),
    /// Another program uses the folder, but its server cannot be reached from here.
    IN_USE_ELSEWHERE("in-use-elsewhere"),
    /// The folder was written by a version of Kurabe with another major version of the server.
    OTHER_SERVER_VERSION("other-server-version"),
    /// The server does not run as root here. Remedy: another user.
    ROOT_REFUSED("root-refused"),
    /// The server did not start. `place` is its log.
    START_FAILED("start-failed"),
    /// The server, or another program that is starting it, took too long.
    START_TIMED_OUT("start-timed-out"),
    /// A server runs but does not answer or refuses the login. `place` is its address.
    UNREACHABLE("unreachable"),
    /// The tables could not be brought to the state that this version needs.
    MIGRATION_FAILED("migration-failed");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  private final Reason reason;
  private final String place;

  /// @param place the folder, file or address that the reason speaks of; never with a password
  public StorageUnavailable(Reason reason, String place) {
    super(reason.code() + ": " + place);
    this.reason = reason;
    this.place = place;
  }

  public StorageUnavailable(Reason reason, String place, Throwable cause) {
    super(reason.code() + ": " + place, cause);
    this.reason = reason;
    this.place = place;
  }

  public Reason reason() {
    return reason;
  }

  public String place() {
    return place;
  }
}
