import Commands
import Engine
import RuntimeStart

/// What the C library handed over, where it does: the standard library's own way needs /proc on Linux.
let arguments =
  given_argument_count() > 0
  ? (1..<given_argument_count()).map { String(cString: given_argument($0)) }
  : Array(CommandLine.arguments.dropFirst())

Delivery.end(with: Program.run(arguments, .ofProcess(embeddedData: .embedded)))
