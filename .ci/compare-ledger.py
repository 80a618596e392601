#!/usr/bin/env python3
"""Compares Data/evidence.json with a ledger of claims: what carries over must be the same, and nothing is lost.

Usage: compare-ledger.py LEDGER [DATA]
"""

import json
import pathlib
import sys

CARRIED = ["source", "factor", "condition", "favours", "strength", "topic", "figure"]


def load(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def differences(ledger, claims):
    """Yields a line for each claim that differs from the ledger or is missing."""
    expected = {claim["id"]: claim for claim in ledger["claims"]}
    for claim in claims:
        original = expected.get(claim["id"])
        if original is None:
            yield f"{claim['id']}: not in the ledger"
            continue
        for key in CARRIED:
            if claim.get(key) != original.get(key):
                yield f"{claim['id']}: {key} is {claim.get(key)!r}, in the ledger {original.get(key)!r}"
    present = {claim["id"] for claim in claims}
    for claim in ledger["claims"]:
        if claim["id"] not in present:
            yield f"{claim['id']}: missing"


def main():
    ledger = load(sys.argv[1])
    data = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent.parent / "Data")
    claims = load(data / "evidence.json")["claims"]
    faults = list(differences(ledger, claims))
    for fault in faults:
        print(fault)
    print(f"{len(claims)} claims of {len(ledger['claims'])} in the ledger, {len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
