extension Request {
  /// The formats that are asked for, each with the file that it goes to; nil is standard output.
  ///
  /// An output belongs to the format before it; where there is but one of each, their order does not matter.
  func outputs() throws(Failure) -> [(format: Format, path: String?)] {
    var outputs: [(format: Format, path: String?)] = []
    var early: String?
    for (flag, value) in deliveries {
      if flag == .format {
        outputs.append((Format(rawValue: value) ?? command.formats[0], nil))
      } else if outputs.isEmpty, early == nil {
        early = value
      } else if let last = outputs.indices.last, outputs[last].path == nil {
        outputs[last].path = value
      } else {
        throw Failure(.usage, "--output \(value) has no --format of its own before it")
      }
    }
    if outputs.isEmpty { outputs.append((command.formats[0], nil)) }
    if let early {
      guard outputs.count == 1, outputs[0].path == nil else {
        throw Failure(.usage, "--output \(early) has no --format of its own before it")
      }
      outputs[0].path = early
    }
    for place in outputs.indices where outputs[place].path == "-" { outputs[place].path = nil }
    let printed = outputs.filter { $0.path == nil }.map(\.format.rawValue)
    guard printed.count < 2 else {
      throw Failure(
        .usage,
        "\(printed.joined(separator: " and ")) cannot both go to standard output; give --output behind --format"
      )
    }
    let paths = outputs.compactMap(\.path)
    if let path = paths.first(where: { path in paths.count { $0 == path } > 1 }) {
      throw Failure(.usage, "--output \(path) is given more than once")
    }
    return outputs
  }
}
