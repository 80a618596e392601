import Detection
import Testing

@Suite struct ProcfileReaderTests {
  @Test func readsProcesses() throws {
    let text = "# processes\nweb: gunicorn app:app --log-file -\n\n  worker-1:PORT=1 node 'a b'.js # why\r\n"
    #expect(
      try ProcfileReader.read(Array(text.utf8)) == [
        DeclaredProcess(name: "web", words: ["gunicorn", "app:app", "--log-file", "-"], line: 2),
        DeclaredProcess(name: "worker-1", words: ["PORT=1", "node", "a b.js"], line: 4),
      ])
  }

  @Test(arguments: ["web", "web:", "web : x", ": x", "a b: c"])
  func anyOtherLineIsAFault(_ line: String) {
    #expect(
      fault(of: ProcfileReader.read, "\n" + line)
        == GrammarFault(line: 2, message: "expected a process as \"NAME: COMMAND\", found \"\(line)\""))
  }
}

@Suite struct ShellWordsTests {
  @Test(arguments: [
    ("", []), ("a  b\tc", ["a", "b", "c"]),
    ("a;b&&c||d|e&f", ["a", ";", "b", "&&", "c", "||", "d", "|", "e", "&", "f"]),
    ("a >x 2>&1 &>y", ["a", ">x", "2>&1", "&>y"]), ("'a;b' \"c && d\" ''", ["a;b", "c && d", ""]),
    ("a\\;b a\\\nb", ["a;b", "ab"]), ("a # b\nc#d", ["a", ";", "c#d"]), ("'open \\", ["open \\"]), ("\\", []),
    ("\"\\$A \\a\"", ["$A \\a"]),
  ])
  func splitsAsAShell(_ text: String, _ words: [String]) {
    #expect(ShellWords.split(text) == words)
  }
}

@Suite struct CommandWordsTests {
  @Test(arguments: [
    ("/usr/local/bin/gunicorn -w 4 app:app", ["gunicorn", "4", "app:app"]),
    ("A=b PORT=$PORT exec python -m uvicorn", ["python", "uvicorn"]),
    ("cd /srv/node && python manage.py migrate; ./start.sh", ["python", "manage.py", "migrate", "start.sh"]),
    ("sh -c 'cd x && exec node server.js'", ["node", "server.js"]),
    (
      "/bin/bash -o pipefail -exc \"flask run --port ${PORT:-80} | tee log\"", ["flask", "run", "tee", "log"]
    ),
    ("tini -- sh -c 'bash -c \"node x\"' ignored", ["tini", "node", "x"]),
    ("sh start.sh", ["sh", "start.sh"]),
    ("if [ -f x ]; then exec npm start > log; fi", ["npm", "start"]),
    ("(node a 2>/dev/null)", ["node", "a"]),
    ("python -c 'import node'", ["python"]), ("$PYTHON app", ["app"]), ("echo node", []), ("", []),
    ("sh -c", ["sh"]),
    ("bash -l -c 'a b'", ["a", "b"]), ("a/", []),
  ])
  func findsPrograms(_ command: String, _ programs: [String]) {
    #expect(CommandWords.programs(in: ShellWords.split(command)) == programs)
  }

  @Test func aWordWithAnOperatorInItIsOneWord() {
    #expect(CommandWords.programs(in: ["node", "a;b", "sh", "-c", "x; y"]) == ["node", "a;b", "x", "y"])
  }
}
