import Detection
import Testing

@Suite struct DockerfileReaderTests {
  private func read(_ text: String) throws -> ContainerImage { try DockerfileReader.read(Array(text.utf8)) }

  @Test func readsTheFinalStage() throws {
    let image = try read(
      """
      # syntax=docker/dockerfile:1
      ARG PYTHON=3.12
      ARG BASE="python:${PYTHON}-slim"

      FROM node:20 AS front
      RUN npm ci && \\
          # a remark

          npm run build
      CMD ["npm", "start"]

      FROM --platform=$BUILDPLATFORM ${BASE} AS Base
      ENTRYPOINT ["tini", "--"]
      CMD python old.py
      from base
      RUN <<EOF cat <<-"END"
      FROM nothing
      EOF
      CMD nothing
      \tEND
      ONBUILD CMD nothing
      HEALTHCHECK CMD curl localhost
      CMD exec gunicorn -b ':80' "app:create()" && echo done
      """)
    #expect(image.base == ContainerImage.Base(name: "python:3.12-slim", line: 12))
    #expect(image.entryPoint == ContainerImage.Command(words: ["tini", "--"], line: 13))
    #expect(
      image.command
        == ContainerImage.Command(
          words: ["exec", "gunicorn", "-b", ":80", "app:create()", "&&", "echo", "done"], line: 23))
    #expect(image.line == 15)
  }

  @Test(arguments: [
    ("FROM scratch", nil), ("FROM $X", nil), ("ARG X\nFROM a/$X:1", nil), ("ARG X=b\nFROM a/$X:1", "a/b:1"),
    ("FROM ${X:-node}:20", "node:20"), ("FROM ${X-${Y:-a}}", "a"), ("ARG X=\nFROM ${X:-a}", "a"),
    ("ARG X=\nFROM a${X-b}", "a"), ("ARG X=1\nFROM a:${X:+2}", "a:2"), ("ARG X\nFROM node:$X", "node:$X"),
    ("FROM ${R}/node@${D}", "${R}/node@${D}"), ("ARG X=a Y=$X-b\nFROM $Y", "a-b"), ("ARG X=$Y\nFROM $X", nil),
    ("FROM 'a:1'", "a:1"), ("FROM a AS b\nFROM B as c\nFROM c", "a"), ("FROM scratch AS b\nFROM b", nil),
    ("FROM node AS node", "node"), ("FROM a\nARG X=b\nFROM $X", nil), ("ARG X=a%b\nFROM ${X%b}", nil),
    ("# escape=`\nARG X=\\\\a`\n-b\nFROM $X", "\\\\a-b"), ("\\\nFROM a", "a"),
  ])
  func findsTheBase(_ text: String, _ name: String?) throws {
    #expect(try read(text).base?.name == name)
  }

  @Test(arguments: [
    (#"["a", "b c\u00e9\n"]"#, ["a", "b cé\n"]), (#"['a', 'b']"#, ["[a,", "b]"]),
    (#"["a"] b"#, ["[a]", "b"]),
    (#"["a", 1]"#, ["[a,", "1]"]), (#"a\ b "c \" d" 'e"f'"#, ["a b", "c \" d", "e\"f"]),
  ])
  func readsBothFormsOfCommands(_ text: String, _ words: [String]) throws {
    #expect(try read("FROM a\nCMD \(text)").command == ContainerImage.Command(words: words, line: 2))
    #expect(
      try read("FROM a\nENTRYPOINT \(text)").entryPoint == ContainerImage.Command(words: words, line: 2))
  }

  @Test func anEntryPointDropsTheInheritedCommand() throws {
    #expect(try read("FROM a AS b\nCMD x\nFROM b\nENTRYPOINT y").command == nil)
    #expect(try read("FROM a AS b\nCMD x\nFROM b\nCMD z\nENTRYPOINT y").command?.words == ["z"])
    #expect(try read("FROM a AS b\nCMD x\nFROM b\nUSER y").command?.line == 2)
    #expect(try read("FROM a\nCMD x\nCMD []").command == nil)
  }

  @Test(arguments: [
    ("", 1, #"expected an instruction "FROM", found none"#),
    ("# nothing\nARG X=1", 1, #"expected an instruction "FROM", found none"#),
    ("\nFORM a", 2, #"unknown instruction "FORM"; did you mean "FROM"?"#),
    ("FROM a\n{{ template }}", 2, #"unknown instruction "{{"; expected one such as FROM or RUN"#),
    ("RUN a\nFROM b", 1, #"expected "FROM" before "RUN""#),
    ("FROM", 1, #"expected "FROM IMAGE" or "FROM IMAGE AS NAME", found "FROM ""#),
    ("FROM a # b", 1, #"expected "FROM IMAGE" or "FROM IMAGE AS NAME", found "FROM a # b""#),
    ("FROM a\nRUN <<E\nx", 2, #"expected the line "E" after the text, found the end of the file"#),
    ("# escape=x\nFROM a", 1, #"expected a backslash or a backquote as escape, found "x""#),
  ])
  func reportsTheFirstFault(_ text: String, _ line: Int, _ message: String) {
    #expect(fault(of: DockerfileReader.read, text) == GrammarFault(line: line, message: message))
  }

  @Test func valuesThatGrowWithoutEndAreNotKnown() throws {
    let lines = ["ARG A0=0123456789"] + (1...60).map { "ARG A\($0)=$A\($0 - 1)$A\($0 - 1)" } + ["FROM $A60"]
    #expect(try read(lines.joined(separator: "\n")).base == nil)
    #expect(try read("FROM " + String(repeating: "${A:-", count: 5000)).base == nil)
  }

  @Test(arguments: [
    ("registry:5000/a/b:1.2@sha256:00", "b"), ("python", "python"), ("python:3.12-slim", "python"),
    ("localhost:5000/x", "x"), ("", ""), ("a/", ""), ("a@b/c", "a"),
  ])
  func takesTheNameOfAnImageApart(_ name: String, _ base: String) {
    #expect(ImageName.base(of: name) == base)
  }
}
