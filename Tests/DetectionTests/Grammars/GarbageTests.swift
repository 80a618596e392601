import Detection
import Testing

/// Whatever a file holds, readers give a result or a fault within the file.
@Suite struct GarbageTests {
  private static let files = [
    "[a]\nb.c = [1, {x = 'y'}, \"\"\"z\"\"\"] # d\n[[e]]\nf = 1979-05-27 07:32:00\n",
    "a[b]>=1,<2 \\\n  --hash=sha256:00\n    # via\n    #   -r x\nb @ https://c#egg=d ; e\n",
    "# escape=`\nARG A=b\nFROM ${A:-c} AS d\nRUN <<E `\n\nx\nE\nCMD [\"a\", \"b\\n\"]\nENTRYPOINT sh -c 'a && b'\n",
    "web: A=b exec sh -c \"c | d\" 2>&1\n# e\n",
  ].map { Array($0.utf8) }

  private static let parts = [
    "[", "]", "{", "}", "\"", "\"\"\"", "'", "=", ".", ",", "\n", "\r", "#", "\\", "\\u", "$", "${", "<<E",
    "FROM a", "CMD ",
    "sh -c ", "&&", ";", "# via", "#   ", "-r", "@", "://", "\u{FEFF}", "é", "\0", " ",
  ].map { Array($0.utf8) }

  private func check(_ bytes: [UInt8]) {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    var faults: [GrammarFault] = []
    do throws(GrammarFault) { _ = try TOMLReader.read(bytes) } catch { faults.append(error) }
    do throws(GrammarFault) { _ = try RequirementsReader.read(bytes) } catch { faults.append(error) }
    do throws(GrammarFault) { _ = try DockerfileReader.read(bytes) } catch { faults.append(error) }
    do throws(GrammarFault) { _ = try ProcfileReader.read(bytes) } catch { faults.append(error) }
    #expect(faults.allSatisfy { 1...lines ~= $0.line && !$0.message.isEmpty && $0.message.utf8.count < 800 })
    let text = String(decoding: bytes, as: UTF8.self)
    _ = CommandWords.programs(in: ShellWords.split(text))
    _ = RequirementsReader.requirementName(of: text)
  }

  @Test func randomBytesAreReadOrAFault() {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<500 {
      let count = Int.random(in: 0...40, using: &numbers)
      var bytes: [UInt8] = []
      for _ in 0..<count { bytes.append(UInt8.random(in: 0...255, using: &numbers)) }
      check(bytes)
    }
  }

  @Test func spoiltFilesAreReadOrAFault() {
    var numbers = SeededNumbers(seed: 2)
    for round in 0..<2000 {
      var bytes = Self.files[round % Self.files.count]
      for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0...2, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1:
          bytes.insert(
            contentsOf: Self.parts[Int.random(in: 0..<Self.parts.count, using: &numbers)], at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 3))
        }
      }
      check(bytes)
    }
  }
}
