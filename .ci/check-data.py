#!/usr/bin/env python3
"""Check every JSON file of a data folder against the schema that the file itself names.

Usage: check-data.py [FOLDER]        (FOLDER: by default the Data folder beside this script's own)

The schemas under FOLDER/schemas are checked first: against the rules of JSON Schema 2020-12, and for
being self-contained and in use. A folder without schemas of its own is held to those of that Data folder. One line per fault, `FILE: /path/in/the/document: message`, where `/`
alone is the whole document; then a closing line. The exit status is 1 when there are faults.

Needs the package `jsonschema`, 4.10 or later.
"""

import json
import math
import os
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

DIALECT = "https://json-schema.org/draft/2020-12/schema"
LONGEST_QUOTE = 80
SHIPPED = Path(__file__).resolve().parent.parent / "Data"


class Members(dict):
    """A JSON object that remembers which of its keys stood in the text more than once."""

    def __init__(self, pairs):
        super().__init__(pairs)
        keys = [key for key, _ in pairs]
        self.repeated = sorted({key for key in keys if keys.count(key) > 1})


def parse(text):
    """Reads JSON; what the reader lets through is found afterwards by `lexical_faults`."""
    return json.loads(text, object_pairs_hook=Members)


def walk(value, path=()):
    """Yields every value of a document with its path, the document itself first."""
    yield path, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield from walk(member, (*path, key))


def has_control_character(text):
    return any(ord(character) < 32 or ord(character) == 127 for character in text)


def lexical_faults(document):
    """Yields what no schema can see or should have to: (path, message)."""
    for path, value in walk(document):
        if isinstance(value, Members):
            yield from ((path, f"the key {key!r} is repeated") for key in value.repeated)
            yield from (
                (path, f"a control character in the key {key!r}") for key in value if has_control_character(key)
            )
        elif isinstance(value, float) and not math.isfinite(value):
            yield path, "not a finite number"
        elif isinstance(value, str) and has_control_character(value):
            yield path, f"a control character in {quoted(value)}"


def quoted(value):
    """The value as it is shown in a message, shortened where it is long."""
    text = repr(value)
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"


def message(error):
    """The validator's message, or the schema's own words where the validator's only show machinery."""
    words = error.validator_value if error.validator == "not" else error.schema
    if error.validator in ("anyOf", "oneOf", "not", "contains") and "description" in words:
        return f"{quoted(error.instance)}: {words['description']}"
    return error.message.replace(repr(error.instance), quoted(error.instance))


def schema_faults(schema):
    """Yields what makes a schema unfit for use: (path, message)."""
    if not isinstance(schema, dict):
        yield (), "not an object"
        return
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        yield tuple(error.absolute_path), message(error)
        return
    if schema.get("$schema") != DIALECT:
        yield ("$schema",), f"not {DIALECT!r}"
    if re.match("https?:", schema.get("$id", "")):
        yield ("$id",), "points to a host on the internet"
    for path, value in walk(schema):
        if isinstance(value, dict):
            yield from keyword_faults(schema, path, value)


def keyword_faults(schema, path, keywords):
    """Yields references that lead nowhere or elsewhere, and patterns that are none."""
    reference = keywords.get("$ref")
    if isinstance(reference, str) and not resolves(schema, reference):
        yield (*path, "$ref"), f"{reference!r} leads to nothing in this file"
    for pattern in [keywords.get("pattern"), *keywords.get("patternProperties", ())]:
        if isinstance(pattern, str) and not compiles(pattern):
            yield path, f"{pattern!r} is not a regular expression"


def resolves(schema, reference):
    """Whether a reference of the form `#/key/key` leads to a part of this schema."""
    first, *keys = reference.split("/")
    target = schema
    for key in keys:
        target = target.get(key) if isinstance(target, dict) else None
    return first == "#" and target is not None


def compiles(pattern):
    try:
        return bool(re.compile(pattern))
    except re.error:
        return False


class DataFolder:
    """The JSON files of a data folder, read once, with the faults found in each."""

    def __init__(self, folder):
        self.folder = folder.resolve()
        own = self.folder / "schemas"
        self.schemas = own if own.is_dir() else SHIPPED / "schemas"
        self.files = sorted(self.folder.rglob("*.json"))
        self.faults = {path: set() for path in sorted({*self.files, *self.schemas.rglob("*.json")})}
        self.documents = {}
        self.sound = set()
        self.used = set()

    def check(self):
        """Reads and checks everything, the schemas before the files that name them."""
        for path in self.faults:
            self.attempt(self.read, path)
        schemas = [path for path in self.faults if self.schemas in path.parents]
        for path in schemas:
            self.attempt(self.check_schema, path)
        self.sound = {path for path in schemas if not self.faults[path]}
        for path in self.faults.keys() - set(schemas):
            self.attempt(self.check_file, path)
        if self.folder in self.schemas.parents:
            for path in set(schemas) - self.used:
                self.report(path, (), "no file names this schema")

    def attempt(self, step, path):
        """Takes one step on one file; what the file does to the step is a fault of the file."""
        try:
            step(path)
        except RecursionError:
            self.report(path, (), "nested too deeply")
        except (OSError, ValueError) as error:
            self.report(path, (), str(error))

    def report(self, path, place, text):
        self.faults[path].add((place, text))

    def read(self, path):
        self.documents[path] = parse(path.read_bytes().decode("utf-8"))
        self.faults[path].update(lexical_faults(self.documents[path]))

    def check_schema(self, path):
        if path in self.documents:
            self.faults[path].update(schema_faults(self.documents[path]))

    def check_file(self, path):
        """Validates a file against the schema that it names."""
        if path not in self.documents:
            return
        schema = self.named_schema(path)
        if schema in self.sound:
            for error in Draft202012Validator(self.documents[schema]).iter_errors(self.documents[path]):
                self.report(path, tuple(error.absolute_path), message(error))

    def named_schema(self, path):
        """The path of the schema that a file names; reports a name that is missing or wrong."""
        document = self.documents[path]
        name = document.get("$schema") if isinstance(document, dict) else None
        if not isinstance(name, str):
            return self.report(path, (), "no $schema")
        schema = (path.parent / name).resolve()
        if self.schemas not in schema.parents or schema not in self.faults:
            return self.report(path, ("$schema",), f"{quoted(name)} is no schema of {self.schemas}")
        self.used.add(schema)
        if schema not in self.sound:
            self.report(path, ("$schema",), f"{quoted(name)} has faults itself")
        return schema

    def lines(self):
        """The lines to print: one per fault, then the count."""
        for path, faults in self.faults.items():
            name = os.path.relpath(path, self.folder.parent)
            yield from (f"{name}: {pointer(place)}: {text}" for place, text in sorted(faults, key=reading_order))
        valid = sum(not self.faults[path] for path in self.files)
        yield f"{valid} files valid, {self.fault_count()} faults"

    def fault_count(self):
        return sum(map(len, self.faults.values()))


def reading_order(fault):
    """Sorts faults by place, items of a list by their number."""
    place, text = fault
    return [(isinstance(key, str), key) for key in place], text


def pointer(place):
    """The JSON pointer of a place, control characters escaped; `/` for the whole document."""
    keys = [json.dumps(str(key), ensure_ascii=False)[1:-1] for key in place]
    return "/" + "/".join(key.replace("~", "~0").replace("/", "~1") for key in keys)


def main(arguments):
    if len(arguments) > 1:
        sys.exit("usage: check-data.py [FOLDER]")
    data = DataFolder(Path(*arguments) if arguments else SHIPPED)
    if not data.files:
        sys.exit(f"no JSON file in {data.folder}")
    data.check()
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    print("\n".join(data.lines()))
    return 1 if data.fault_count() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
