package kurabe.core.templating;

/// Writes a form as a file. Implemented by the importers, which read it back.
public interface FormWriter {

  byte[] write(Form form, FormFormat format);
}
