package kurabe.db.server;

/// How to reach a running server.
public record Endpoint(int port, String database, String password) {

  static final String USER = "kurabe";

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String user() {
    return USER;
  }

  Endpoint at(String otherDatabase) {
    return new Endpoint(port, otherDatabase, password);
  }

  /// Without the password, so that it may be shown.
  @Override
  public String toString() {
    return url();
  }
}
