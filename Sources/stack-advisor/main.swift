import Commands
import Engine
import Platform

Delivery.end(
  with: Program.run(Array(Platform.arguments.dropFirst()), .ofProcess(embeddedData: .embedded)))
