package kurabe.core.templating;

import java.util.Arrays;
import java.util.Optional;

/// What kind of file a form is written as.
public enum FormFormat {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "text/csv; charset=UTF-8");

  private final String extension;
  private final String mediaType;

  FormFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<FormFormat> find(String extension) {
    return Arrays.stream(values()).filter(one -> one.extension.equals(extension)).findFirst();
  }
}
