#!/usr/bin/env python3
"""Runs PROGRAM check over the repositories here and compares its findings with expectations.json and generated.json.

    test-repositories.py PROGRAM [--only TEXT] [--keep] [--skip-undeclared] [--verbose]

What an expectation says
  undeclared.stack    primary options taken when nothing is declared; `unclear`: decisions left open; `open`: options that may
                      be there or not; `findings`: drift and unreadable, all of them
  declared[]          stack, answers, findings: ALL of the kinds in COMPLETE, SOME of the others; `or`: other places as good;
                      file or line null: not compared; `absent`: no finding has all of these values
  disputed            the rules are silent or another reading is possible: a failure is shown and not counted
  tolerated           kinds of COMPLETE that may appear unexpected;  seconds: the most that one run may take
  cleanText           the text output must hold no control or direction character
Operations: symlink [to, name], file+text, sparse [name, bytes], fifo, many [folder, count, pattern, text?]. Names that begin
with ../ lie beside the repository.
Adjust the first block when the program says things otherwise.
"""
import argparse, json, os, shutil, subprocess, sys, tempfile, time, unicodedata

# --- to adjust -------------------------------------------------------------------------------------------------------
KINDS = ["drift", "undeclared", "seen", "hint", "contradicted", "unanswered", "unreadable"]
COMPLETE = ["drift", "unreadable"]
LEVELS = {"drift": "error", "unreadable": "error", "undeclared": "warning", "contradicted": "warning",
          "seen": "note", "hint": "note", "unanswered": "note"}
STATUSES = (0, 1, 3)
UNCLEAR_KINDS = ("unclear", "split")      # kinds of findings that say that a decision was not guessed


def arguments(directory, stack, answers, form="json"):
    result = ["check", "--repo", directory, "--no-input", "--format", form]
    if stack:
        result += ["--stack", stack]
    for question, answer in (answers or {}).items():
        result += ["--" + question, answer]
    return result


def kind_of(finding):
    return next((part for part in finding["id"].split(".") if part in KINDS), None)


def taken(program, result, directory, scratch):
    """(options or None where unknown, decisions unclear or None) of a check without a stack."""
    for holder in (result, result.get("repository") or {}):
        if isinstance(holder, dict) and isinstance(holder.get("stack"), list):
            unclear = holder.get("unclear")
            return set(holder["stack"]), None if unclear is None else set(unclear)
    unclear = {f["decision"] for f in result["findings"] if set(f["id"].split(".")) & set(UNCLEAR_KINDS)}
    target = os.path.join(scratch, "taken.json")
    if os.path.exists(target):
        os.remove(target)
    done = subprocess.run([program, "init", "--repo", directory, "--no-input", "-o", target], cwd=scratch,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    if done.returncode == 0 and os.path.exists(target):
        return set(json.load(open(target)).get("stack", [])), unclear
    return None, unclear
# ---------------------------------------------------------------------------------------------------------------------

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests", "Repositories")


def place_fits(expected, finding):
    for place in [expected] + expected.get("or", []):
        if (place["file"] is None or place["file"] == finding["file"]) and (
                place["line"] is None or place["line"] == finding["line"]):
            return True
    return False


def fits(expected, finding):
    return (kind_of(finding) == expected["kind"] and finding["level"] == expected["level"]
            and (expected["decision"] is None or finding["decision"] == expected["decision"])
            and (expected["option"] is None or finding["option"] == expected["option"])
            and place_fits(expected, finding))


def shown(f):
    kind = f.get("kind") or kind_of(f)
    return f"{kind} {f['level']} {f['decision']} {f['option']} {f['file']!r}:{f['line']}"


def compare(expectation, findings, tolerated):
    faults, left = [], [f for f in findings if kind_of(f)]
    for f in left:
        if f["level"] != LEVELS[kind_of(f)]:
            faults.append("level: " + shown(f))
    for expected in expectation.get("findings", []):
        hit = next((f for f in left if fits(expected, f)), None)
        if hit is None:
            faults.append("missing: " + shown(expected))
        else:
            left.remove(hit)
    for f in left:
        if kind_of(f) in COMPLETE and kind_of(f) not in tolerated:
            faults.append("unexpected: " + shown(f))
    for pattern in expectation.get("absent", []):
        for f in findings:
            view = dict(f, kind=kind_of(f))
            if view["kind"] and all(view.get(k) == v for k, v in pattern.items()):
                faults.append("should be absent: " + shown(f))
    return faults


def run(program, arguments_, scratch, seconds):
    start = time.monotonic()
    try:
        done = subprocess.run([program] + arguments_, cwd=scratch, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=60)
    except subprocess.TimeoutExpired:
        return None, ["hang: more than 60 s"]
    took = time.monotonic() - start
    faults = []
    if done.returncode not in STATUSES:
        faults.append(f"status {done.returncode}: {done.stderr.decode(errors='replace')[:300]}")
    if seconds and took > seconds:
        faults.append(f"slow: {took:.1f} s, allowed {seconds}")
    return done, faults


def create(operations, top):
    for o in operations:
        def path(name):
            p = os.path.join(top, name)
            os.makedirs(os.path.dirname(p), exist_ok=True)
            return p
        if "file" in o:
            with open(path(o["file"]), "w", encoding="utf-8", newline="") as out:
                out.write(o["text"])
        elif "symlink" in o:
            os.symlink(o["symlink"][0], path(o["symlink"][1]))
        elif "sparse" in o:
            with open(path(o["sparse"][0]), "wb") as out:
                out.truncate(o["sparse"][1])
        elif "fifo" in o:
            os.mkfifo(path(o["fifo"]))
        elif "many" in o:
            folder, count, pattern = o["many"][:3]
            text = o["many"][3] if len(o["many"]) > 3 else ""
            for i in range(count):
                with open(path(os.path.join(folder, pattern % i)), "w") as out:
                    out.write(text)
        else:
            raise SystemExit(f"unknown operation {o}")


def judge(program, entry, directory, scratch, options):
    name = entry.get("repository") or entry["case"]
    results = []          # (label, faults, disputed)
    tolerated, seconds = entry.get("tolerated", []), entry.get("seconds")
    runs = [] if options.skip_undeclared else [(None, entry["undeclared"])]
    for stack, expectation in runs + [(d["stack"], d) for d in entry["declared"]]:
        done, faults = run(program, arguments(directory, stack, expectation.get("answers")), scratch, seconds)
        if done and done.returncode in STATUSES:
            try:
                result = json.loads(done.stdout)
            except ValueError as error:
                faults.append(f"no JSON: {error}")
            else:
                faults += compare(expectation, result["findings"], tolerated)
                errors = [f for f in result["findings"] if f["level"] == "error" and not f.get("waived")]
                if errors and (result["passed"] or done.returncode != 1):
                    faults.append(f"errors, yet status {done.returncode}")
                if stack is None:
                    options_, unclear = taken(program, result, directory, scratch)
                    free = set(expectation.get("open", []))
                    if options_ is None:
                        options.unknown += 1
                    elif not (primary := options_ - options.additions) - free == set(expectation["stack"]) - free:
                        faults.append(f"taken {sorted(primary)}, expected {expectation['stack']}"
                                      + (f" (free: {sorted(free)})" if free else ""))
                    if unclear is not None and unclear != set(expectation["unclear"]):
                        faults.append(f"unclear {sorted(unclear)}, expected {expectation['unclear']}")
        if entry.get("cleanText"):
            text, more = run(program, arguments(directory, stack, expectation.get("answers"), "text"), scratch, seconds)
            faults += more
            if text:
                for c in set((text.stdout + text.stderr).decode("utf-8", "replace")):
                    if c != "\n" and unicodedata.category(c) in ("Cc", "Cf"):
                        faults.append(f"text output holds {c!r}")
        results.append((f"{name} [{stack or 'undeclared'}]", faults,
                        entry.get("disputed") or expectation.get("disputed")))
    return results


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--only", default="")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--skip-undeclared", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    options.unknown = 0
    options.additions = {"redis", "background-queue", "clean-architecture"}
    program = os.path.abspath(options.program)
    plain = json.load(open(os.path.join(HERE, "expectations.json")))
    generated = json.load(open(os.path.join(HERE, "generated.json")))
    scratch = tempfile.mkdtemp(prefix="repositories-")
    results = []
    try:
        for entry in plain:
            if options.only in entry["repository"]:
                # A copy, since paths are shown from the top of the repository, and these lie in one.
                top = os.path.join(scratch, "plain", entry["repository"])
                shutil.copytree(os.path.join(HERE, entry["repository"]), top)
                results += judge(program, entry, top, scratch, options)
        for entry in generated:
            if options.only not in entry["case"]:
                continue
            top = os.path.join(scratch, entry["case"], "repository")
            if entry["base"]:
                shutil.copytree(os.path.join(HERE, entry["base"]), top)
            else:
                os.makedirs(top)
            create(entry["operations"], top)
            results += judge(program, entry, top, scratch, options)
    finally:
        if options.keep:
            print("kept", scratch)
        else:
            shutil.rmtree(scratch, ignore_errors=True)
    failed = argued = 0
    for label, faults, disputed in results:
        if faults:
            failed, argued = failed + (not disputed), argued + bool(disputed)
            print(("DISPUTED " if disputed else "FAILED ") + label)
            for fault in faults:
                print("    " + fault)
            if disputed:
                print("    (" + disputed + ")")
        elif options.verbose:
            print("ok " + label)
    print(f"{len(results)} runs, {failed} failed, {argued} disputed"
          + (f"; in {options.unknown} the stack taken could not be seen: adjust taken()" if options.unknown else ""))
    sys.exit(1 if failed else 0)


main()
