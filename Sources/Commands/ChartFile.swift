import Engine
import Platform
import Reports
import StrictJSON

/// The file for the drawings of a report.
struct ChartFile {
  private let path: String
  /// Where the report goes, which refers to the file from there; nil for standard output.
  private let report: String?

  /// Nil where no drawing is asked for.
  init?(_ request: Request) throws(Failure) {
    guard let path = request.value(of: .chart) else { return nil }
    guard path.hasSuffix(".svg") else {
      throw Failure(.usage, "--chart: expected the name of a file that ends in .svg, found \(path.quoted)")
    }
    report = request.value(of: .output).flatMap { $0 == "-" ? nil : $0 }
    guard Self.place(of: path) != report.map(Self.place) else {
      throw Failure(.usage, "--chart and --output name the same file: \(path)")
    }
    self.path = path
  }

  /// Adds the file to a result; returns how the report refers to it, or nil where there is nothing to draw.
  func add(_ advice: Advice, to result: inout CommandResult) throws(Failure) -> String? {
    guard let main = advice.decisions.first,
      let drawing = SVGDrawing.file(
        DecisionCharts.all(main, advice.knowledge), title: main.decision.title)
    else {
      result.messages +=
        "\(Program.name): warning: the verdict leaves nothing to draw, so \(path.withVisibleControls) is not written\n"
      return nil
    }
    result.files.append((path, drawing))
    return reference
  }

  /// The path as seen from the folder of the report.
  private var reference: String {
    // A path from the root leads there from everywhere, and does not hang on where the program is started.
    guard let report, report.hasPrefix("/") || !path.hasPrefix("/") else { return path }
    var target = Self.place(of: path).split(separator: "/")
    var folder = Self.place(of: report).split(separator: "/").dropLast()
    while let first = folder.first, target.count > 1, target[0] == first {
      folder = folder.dropFirst()
      target.removeFirst()
    }
    return (folder.map { _ in ".." } + target).joined(separator: "/")
  }

  /// Where a file lies, however it is named; without a folder to put it in nothing will be written.
  private static func place(of path: String) -> String { Platform.fullPath(of: path) ?? path }
}
