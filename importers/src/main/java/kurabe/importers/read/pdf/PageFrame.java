package kurabe.importers.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Where a page's coordinates, which run up from a corner and may be turned, are as it is seen.
record PageFrame(AffineTransform view, double width, double height) {

  static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    double width = box.getWidth();
    double height = box.getHeight();
    double left = box.getLowerLeftX();
    double low = box.getLowerLeftY();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> frame(new AffineTransform(0, 1, 1, 0, -low, -left), height, width);
      case 180 -> frame(new AffineTransform(-1, 0, 0, 1, left + width, -low), width, height);
      case 270 ->
          frame(new AffineTransform(0, -1, -1, 0, low + height, left + width), height, width);
      default -> frame(new AffineTransform(1, 0, 0, -1, -left, low + height), width, height);
    };
  }

  private static PageFrame frame(AffineTransform view, double width, double height) {
    return new PageFrame(view, width, height);
  }

  Point2D see(double x, double y) {
    return view.transform(new Point2D.Double(x, y), new Point2D.Double());
  }

  /// Whether it can be seen at all.
  boolean shows(Area area) {
    return new Area(0, 0, width, height).holds(area);
  }
}
