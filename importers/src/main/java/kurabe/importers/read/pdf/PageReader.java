package kurabe.importers.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Draws a page on nothing but the two collectors.
final class PageReader extends PDFGraphicsStreamEngine {

  private final PageFrame frame;
  private final GlyphCollector visible;
  private final GlyphCollector invisible;
  private final RulingCollector rulings = new RulingCollector();
  private Point2D current = new Point2D.Double();

  private PageReader(PDPage page) {
    super(page);
    frame = PageFrame.of(page);
    visible = new GlyphCollector(frame);
    invisible = new GlyphCollector(frame);
  }

  /// @throws IOException when what the page draws is damaged
  static PageContent read(PDPage page, int number) throws IOException {
    PageReader reader = new PageReader(page);
    reader.processPage(page);
    return new PageContent(
        number, reader.frame.width(), reader.frame.height(), reader.glyphs(), reader.rulings());
  }

  /// Invisible text counts only where nothing else does: it lies behind a scanned page.
  private List<Glyph> glyphs() {
    return visible.glyphs().stream().allMatch(Glyph::isSpace)
        ? invisible.glyphs()
        : visible.glyphs();
  }

  private List<Ruling> rulings() {
    return rulings.rulings();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean shown = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
    (shown ? visible : invisible).add(place, font, code, advance);
  }

  /// The strokes of a letter are no lines of a table.
  @Override
  protected void processType3Stream(PDType3CharProc letter, Matrix place) {}

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
    rulings.move(see(one));
    rulings.line(see(two));
    rulings.line(see(three));
    rulings.line(see(four));
    rulings.close();
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Double(x, y);
    rulings.move(see(current));
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Double(x, y);
    rulings.line(see(current));
  }

  /// A bent line ends where the next one begins.
  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    rulings.close();
  }

  @Override
  public void endPath() {
    rulings.end();
  }

  @Override
  public void strokePath() {
    rulings.stroke(transformWidth(getGraphicsState().getLineWidth()));
    rulings.end();
  }

  @Override
  public void fillPath(int rule) {
    rulings.fill();
    rulings.end();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    rulings.fill();
    strokePath();
  }

  @Override
  public void clip(int rule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}

  private Point2D see(Point2D point) {
    return frame.see(point.getX(), point.getY());
  }
}
