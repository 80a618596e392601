import Commands
import Engine

Delivery.end(
  with: Program.run(
    Array(CommandLine.arguments.dropFirst()), .ofProcess(embeddedData: .embedded)))
