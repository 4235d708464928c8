package kurabe.db.connection;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Optional;

/// Which database to use. Without `url`, the server that Kurabe brings along is started when the
/// first
/// statement needs it.
///
/// @param maximumPoolSize connections of one process at most
@ConfigurationProperties("datasources.default")
record DatabaseSettings(
    Optional<String> url,
    Optional<String> username,
    Optional<String> password,
    @Bindable(defaultValue = "6") int maximumPoolSize) {}
