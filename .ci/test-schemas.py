#!/usr/bin/env python3
"""Prove that the schemas of the data files have teeth.

Small documents that are valid must pass. Then each is spoilt in one place at a time, by the list below
and by rule at every place, and every spoilt one must be refused. The schemas themselves must describe
every key and allow no others.
Prints the counts; the exit status is 1 on any surprise.

Needs the package `jsonschema`, 4.10 or later.
"""

import copy
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

SCHEMAS = Path(__file__).resolve().parent.parent / "Data" / "schemas"
ABSENT = object()

KNOWLEDGE = {
    "$schema": "schemas/knowledge.schema.json",
    "title": "Tea Advisor",
    "subject": "Which tea to drink.",
    "version": "1.0.0",
    "date": "2026-11-20",
    "decisions": ["leaf", "cup"],
    "guidance": ["brewing", "spills"],
    "examples": [
        {"purpose": "report", "arguments": ["report", "--mood", "calm"]},
        {"purpose": "explain", "arguments": ["explain", "green"]},
        {"purpose": "hold to it", "arguments": ["check", "--stack", "green"]},
    ],
}

QUESTIONS = {
    "$schema": "schemas/questions.schema.json",
    "questions": [
        {
            "id": "mood",
            "prompt": "How are you?",
            "why": "Calm people drink green tea.",
            "kind": "choice",
            "answers": [
                {"id": "calm", "label": "Calm", "explanation": "No hurry."},
                {"id": "none", "label": "No mood", "explanation": "Nothing felt."},
            ],
        },
        {
            "id": "guests",
            "prompt": "Who comes?",
            "why": "Guests choose.",
            "kind": "choices",
            "answers": [{"id": "aunt", "label": "Aunt", "explanation": "The aunt."}],
            "askedWhen": {"question": "mood", "is": "calm"},
        },
        {
            "id": "cups",
            "prompt": "How many cups?",
            "why": "Pots have sizes.",
            "kind": "number",
            "minimum": 1,
            "maximum": 40,
            "unit": "cups",
            "askedWhen": {
                "all": [{"question": "guests", "includes": "aunt"}, {"not": {"question": "mood", "in": ["none"]}}]
            },
        },
    ],
}

SOURCES = {
    "$schema": "schemas/sources.schema.json",
    "sources": [
        {
            "id": identifier,
            "title": "On tea",
            "publisher": "Tea House",
            "published": published,
            "reviewBy": "2027-02-28",
            "region": "UK",
            "kind": "blog",
            "interest": "sells tea",
        }
        for identifier, published in [("day", "2026-03-15"), ("month", "2026-03"), ("year", "2026"), ("unknown", None)]
    ],
}

EVIDENCE = {
    "$schema": "schemas/evidence.schema.json",
    "claims": [
        {
            "id": "TH01",
            "source": "day",
            "factor": "calm",
            "condition": "in the morning",
            "favours": "leaf/green+white",
            "strength": "decisive",
            "basis": "measured",
            "text": "Green tea calms.",
            "figure": "20%",
            "topic": "mood/morning",
        },
        {
            "id": "TH002",
            "source": "day",
            "factor": "calm",
            "condition": "always",
            "favours": "tie",
            "strength": "slight",
            "basis": "opinion",
            "text": "Tea is tea.",
            "topic": "mood",
            "discount": "no method",
            "leftOut": "says nothing that a factor could use",
        },
    ],
}

CONFLICTS = {
    "$schema": "schemas/conflicts.schema.json",
    "conflicts": [
        {
            "id": "k15-how-much-milk",
            "title": "How much milk",
            "handling": "show-both",
            "summary": "One says none, one says some.",
            "treatment": "Both are shown.",
            "claims": ["TH01", "TH002"],
        }
    ],
}

DECISION = {
    "$schema": "../schemas/decision.schema.json",
    "id": "leaf",
    "title": "Leaf",
    "question": "Which leaf?",
    "within": {
        "any": [
            {"decision": "drink", "outcome": ["tea", "either"]},
            {"not": {"decision": "drink", "outcome": ["neither"]}},
        ]
    },
    "options": [
        {"id": "green", "title": "Green", "description": "Green tea.", "implies": ["tea"]},
        {"id": "black", "title": "Black", "description": "Black tea."},
        {"id": "mint", "title": "Mint", "description": "A leaf of mint.", "additionOnly": True},
    ],
    "thresholds": {
        "margin": 2.5,
        "minimumCoverage": 0.4,
        "decisive": 3,
        "strength": {"clear": {"radius": 0.2, "margins": 1.5}, "strong": {"radius": 0.5, "margins": 3}},
    },
    "factors": [
        {
            "id": "calmness",
            "title": "Calmness",
            "description": "How calm the day is.",
            "weight": 7.5,
            "weightReason": "It matters.",
            "conflicts": ["k15-how-much-milk"],
            "cases": [
                {
                    "when": {
                        "any": [{"question": "cups", "atLeast": 2, "atMost": 4}, {"question": "cups", "atMost": 0}]
                    },
                    "importance": 0.5,
                    "ratings": {"green": 5, "black": -5, "mint": 0},
                    "reason": "Few cups.",
                    "evidence": ["TH01"],
                    "contraryEvidence": [],
                },
                {
                    "ratings": {"green": 0, "black": 0.125, "mint": 0},
                    "reason": "Otherwise.",
                    "evidence": [],
                    "contraryEvidence": ["TH002"],
                },
            ],
        }
    ],
    "rulings": [
        {
            "id": "no-water",
            "when": {"question": "mood", "is": "none"},
            "effect": "neither",
            "alternatives": ["Juice"],
            "reason": "No water.",
            "evidence": ["TH01"],
        },
        {
            "id": "both",
            "when": {"question": "mood", "in": ["calm"]},
            "effect": "hybrid",
            "options": ["green", "black"],
            "reason": "Two pots.",
            "evidence": [],
        },
        {
            "id": "no-black",
            "when": {"question": "cups", "atLeast": 9},
            "effect": "exclude",
            "options": ["black"],
            "reason": "Sold out.",
            "evidence": [],
        },
    ],
    "warnings": [
        {
            "id": "hot",
            "when": {"all": [{"decision": "leaf", "outcome": ["green"]}, {"question": "mood", "is": "calm"}]},
            "text": "Hot.",
            "evidence": ["TH01"],
        }
    ],
    "additions": [
        {"option": "mint", "when": {"decision": "leaf", "outcome": ["green"]}, "reason": "Fresh.", "evidence": []}
    ],
}

GUIDANCE = {
    "$schema": "../schemas/guidance.schema.json",
    "id": "brewing",
    "title": "Brewing",
    "kind": "checklist",
    "note": "For black tea alone.",
    "items": [
        {
            "id": "warm-the-pot",
            "when": {
                "all": [
                    {"decision": "leaf", "outcome": ["green", "either"]},
                    {"not": {"any": [{"question": "mood", "is": "none"}, {"question": "guests", "includes": "aunt"}]}},
                ]
            },
            "title": "Warm the pot",
            "text": "A warm pot keeps the heat.",
            "steps": ["Boil water.", "Rinse the pot."],
            "evidence": ["TH01", "TH002"],
        },
        {"id": "wait", "title": "Wait", "text": "Three minutes will do.", "evidence": ["TH002"]},
    ],
}

PROJECT = {
    "$schema": "Data/schemas/answers.schema.json",
    "data": "1.0.0",
    "answers": {"mood": "calm", "guests": ["aunt"], "others": [], "cups": 3},
    "weights": {"calmness": 2.5},
    "stack": ["green", "cup"],
    "decided": {
        "leaf": {"verdict": "recommend", "option": "green", "lead": 4.125},
        "cup": {"verdict": "either", "option": None, "lead": 0},
    },
    "waivers": [{"finding": "leaf/differs", "reason": "No shop.", "owner": "Ann", "until": "2026-12-31"}],
}

SCENARIO = {
    "$schema": "../schemas/answers.schema.json",
    "scenario": {
        "id": "calm-morning",
        "situation": "A calm morning.",
        "source": "own",
        "basis": ["TH01"],
        "expected": {"leaf": "green", "cup": ["mug", "either"]},
        "additions": ["mint"],
        "contested": {"conflicts": ["k15-how-much-milk"], "side": "No milk, as most say."},
    },
    "answers": {"mood": "calm"},
    "stack": ["green"],
}

REPOSITORY = {
    "$schema": "schemas/repository.schema.json",
    "folders": {"skipped": ["attic"], "skippedWith": ["closed.txt"], "hidden": [".shelf"]},
    "development": ["trial"],
    "ecosystems": [{"id": "shop", "option": "green", "foldsNames": True}],
    "manifests": [
        {"files": ["*list*.txt"], "grammar": "requirements", "ecosystem": "shop"},
        {"files": ["larder.json"], "grammar": "json", "ecosystem": "shop", "lists": ["teas.*"], "frontEndLists": ["cups"]},
    ],
    "containers": ["Potfile"],
    "processes": ["Brewfile"],
    "images": [{"names": ["pot*"], "option": "green"}],
    "commands": [{"names": ["brew"], "option": "green"}],
    "runtimes": [{"files": [".kettle"], "begins": ["green "], "option": "green"}],
    "packages": [
        {"ecosystem": "shop", "names": ["sencha"], "role": "framework", "options": ["green"], "covers": ["mint"],
         "serves": ["black"], "beside": ["shelf/teas"]},
        {"ecosystem": "shop", "names": ["bags"], "role": "library",
         "tells": [{"question": "mood", "answers": ["calm"], "because": "Bags are for the calm."}]},
        {"ecosystem": "shop", "names": ["mugs"], "role": "front-end"},
        {"ecosystem": "shop", "names": ["water"], "role": "driver", "options": ["mug"], "ambiguous": True},
    ],
    "hints": [{"files": ["menu.txt"], "begins": ["tea: green"], "options": ["green"]}],
}

VALID = [
    ("repository", REPOSITORY),
    ("knowledge", KNOWLEDGE),
    ("questions", QUESTIONS),
    ("sources", SOURCES),
    ("evidence", EVIDENCE),
    ("conflicts", CONFLICTS),
    ("decision", DECISION),
    ("guidance", GUIDANCE),
    ("answers", PROJECT),
    ("answers", SCENARIO),
    ("answers", {}),
]

EMPTY_CONDITION, TWO_TESTS = {}, {"question": "mood", "is": "calm", "in": ["calm"]}
OUTCOME_TEST = {"decision": "drink", "outcome": ["tea"]}
ANSWER_TEST = {"question": "mood", "is": "calm"}

# Conditions that are wrong wherever a condition may stand.
BAD_CONDITIONS = [
    EMPTY_CONDITION,
    TWO_TESTS,
    True,
    [ANSWER_TEST],
    {"all": []},
    {"any": []},
    {"all": ANSWER_TEST},
    {"not": [ANSWER_TEST]},
    {"not": {}},
    {"none": [ANSWER_TEST]},
    {"all": [ANSWER_TEST], "any": [ANSWER_TEST]},
    {"any": [ANSWER_TEST], "not": ANSWER_TEST},
    {"not": ANSWER_TEST, "question": "mood", "is": "calm"},
    {"all": [ANSWER_TEST, ANSWER_TEST]},
    {"any": [ANSWER_TEST, ANSWER_TEST]},
    {"any": ANSWER_TEST},
    {"all": [OUTCOME_TEST], "any": [OUTCOME_TEST]},
    {"any": [OUTCOME_TEST], "not": OUTCOME_TEST},
    {"not": OUTCOME_TEST, "decision": "drink", "outcome": ["tea"]},
    {"all": [OUTCOME_TEST, OUTCOME_TEST]},
    {"any": [OUTCOME_TEST, OUTCOME_TEST]},
    {"all": [OUTCOME_TEST, TWO_TESTS]},
    {"question": "mood"},
    {"is": "calm"},
    {"question": "mood", "is": ["calm"]},
    {"question": "mood", "is": "Calm"},
    {"question": "mood", "in": []},
    {"question": "mood", "in": "calm"},
    {"question": "mood", "in": ["calm", "calm"]},
    {"question": "mood", "includes": ["calm"]},
    {"question": "mood", "is": "calm", "includes": "calm"},
    {"question": "cups", "atLeast": "2"},
    {"question": "cups", "atLeast": 2.5},
    {"question": "cups", "atMost": None},
    {"question": "cups", "atMost": 2, "is": "calm"},
    {"question": "cups", "in": ["calm"], "atMost": 2},
    {"question": "cups", "includes": "calm", "atLeast": 2},
    {"question": "cups", "above": 2},
    {"question": "cups", "atLeast": 2, "above": 2},
    {"question": "mood", "is": "calm", "decision": "drink", "outcome": ["tea"]},
    {"decision": "drink"},
    {"outcome": ["tea"]},
    {"decision": "drink", "outcome": []},
    {"decision": "drink", "outcome": "tea"},
    {"decision": "drink", "outcome": ["Tea"]},
    {"any": [ANSWER_TEST, {"all": [{"not": TWO_TESTS}]}]},
]

FACTOR_CASE = "factors/0/cases/0"

# (kind, document, place, spoilt value): ABSENT takes the key away.
MUTATIONS = [
    # knowledge
    ("knowledge", KNOWLEDGE, "subject", ABSENT),
    ("knowledge", KNOWLEDGE, "extra", 1),
    ("knowledge", KNOWLEDGE, "title", " "),
    ("knowledge", KNOWLEDGE, "title", 7),
    ("knowledge", KNOWLEDGE, "version", "1.0"),
    ("knowledge", KNOWLEDGE, "version", "01.0.0"),
    ("knowledge", KNOWLEDGE, "date", "20 November 2026"),
    ("knowledge", KNOWLEDGE, "date", "2026-13-01"),
    ("knowledge", KNOWLEDGE, "date", "2026-04-31"),
    ("knowledge", KNOWLEDGE, "decisions", []),
    ("knowledge", KNOWLEDGE, "decisions/0", "Leaf"),
    ("knowledge", KNOWLEDGE, "decisions/1", "leaf"),
    ("knowledge", KNOWLEDGE, "guidance", []),
    ("knowledge", KNOWLEDGE, "guidance", "brewing"),
    ("knowledge", KNOWLEDGE, "guidance/0", "Brewing"),
    ("knowledge", KNOWLEDGE, "guidance/1", "brewing"),
    ("knowledge", KNOWLEDGE, "examples/0", KNOWLEDGE["examples"][2]),
    ("knowledge", KNOWLEDGE, "examples/0/arguments", []),
    ("knowledge", KNOWLEDGE, "examples/0/arguments", "report"),
    ("knowledge", KNOWLEDGE, "examples/0/purpose", ABSENT),
    # questions
    ("questions", QUESTIONS, "questions", []),
    ("questions", QUESTIONS, "questions", {"mood": {}}),
    ("questions", QUESTIONS, "questions/0/id", "data"),
    ("questions", QUESTIONS, "questions/0/id", "no-input"),
    ("questions", QUESTIONS, "questions/0/id", "Mood"),
    ("questions", QUESTIONS, "questions/0/id", "how_calm"),
    ("questions", QUESTIONS, "questions/0/id", "-mood"),
    ("questions", QUESTIONS, "questions/0/id", "how--calm"),
    ("questions", QUESTIONS, "questions/0/id", ABSENT),
    ("questions", QUESTIONS, "questions/0/why", ABSENT),
    ("questions", QUESTIONS, "questions/0/prompt", ""),
    ("questions", QUESTIONS, "questions/0/kind", ABSENT),
    ("questions", QUESTIONS, "questions/0/kind", "text"),
    ("questions", QUESTIONS, "questions/0/kind", "number"),
    ("questions", QUESTIONS, "questions/0/answers", ABSENT),
    ("questions", QUESTIONS, "questions/0/answers", []),
    ("questions", QUESTIONS, "questions/0/answers", QUESTIONS["questions"][0]["answers"][:1]),
    ("questions", QUESTIONS, "questions/0/answers/0/explanation", ABSENT),
    ("questions", QUESTIONS, "questions/0/answers/0/points", 3),
    ("questions", QUESTIONS, "questions/0/answers/0/id", "very calm"),
    ("questions", QUESTIONS, "questions/0/minimum", 1),
    ("questions", QUESTIONS, "questions/0/unit", "cups"),
    ("questions", QUESTIONS, "questions/0/default", "calm"),
    ("questions", QUESTIONS, "questions/1/kind", "number"),
    ("questions", QUESTIONS, "questions/1/answers", ABSENT),
    ("questions", QUESTIONS, "questions/1/answers", []),
    ("questions", QUESTIONS, "questions/1/answers/0/id", "none"),
    (
        "questions",
        QUESTIONS,
        "questions/1/answers",
        [{"id": f"a{n}", "label": "A", "explanation": "A."} for n in range(21)],
    ),
    ("questions", QUESTIONS, "questions/1/unit", "guests"),
    ("questions", QUESTIONS, "questions/2/kind", "choice"),
    ("questions", QUESTIONS, "questions/2/minimum", ABSENT),
    ("questions", QUESTIONS, "questions/2/maximum", ABSENT),
    ("questions", QUESTIONS, "questions/2/unit", ABSENT),
    ("questions", QUESTIONS, "questions/2/minimum", 0.5),
    ("questions", QUESTIONS, "questions/2/maximum", "40"),
    ("questions", QUESTIONS, "questions/2/answers", QUESTIONS["questions"][0]["answers"]),
    ("questions", QUESTIONS, "questions/1/askedWhen", OUTCOME_TEST),
    # sources
    ("sources", SOURCES, "sources", []),
    ("sources", SOURCES, "sources/0/interest", ABSENT),
    ("sources", SOURCES, "sources/3/published", ABSENT),
    ("sources", SOURCES, "sources/0/published", "March 2026"),
    ("sources", SOURCES, "sources/0/published", "2026-3"),
    ("sources", SOURCES, "sources/0/published", "2026-02-30"),
    ("sources", SOURCES, "sources/0/published", 2026),
    ("sources", SOURCES, "sources/0/reviewBy", "2026"),
    ("sources", SOURCES, "sources/0/reviewBy", None),
    ("sources", SOURCES, "sources/0/id", "Tea House"),
    ("sources", SOURCES, "sources/0/url", "x"),
    # evidence
    ("evidence", EVIDENCE, "claims", []),
    ("evidence", EVIDENCE, "claims/0/strength", "weak"),
    ("evidence", EVIDENCE, "claims/0/basis", "guessed"),
    ("evidence", EVIDENCE, "claims/0/basis", ABSENT),
    ("evidence", EVIDENCE, "claims/0/text", ""),
    ("evidence", EVIDENCE, "claims/0/figure", None),
    ("evidence", EVIDENCE, "claims/0/figure", 20),
    ("evidence", EVIDENCE, "claims/0/paraphrase", "Green tea calms."),
    ("evidence", EVIDENCE, "claims/1/discount", True),
    ("evidence", EVIDENCE, "claims/1/leftOut", ""),
    # conflicts
    ("conflicts", CONFLICTS, "conflicts/0/id", "K15-how-much-milk"),
    ("conflicts", CONFLICTS, "conflicts/0/handling", "ignore"),
    ("conflicts", CONFLICTS, "conflicts/0/claims", []),
    ("conflicts", CONFLICTS, "conflicts/0/claims/1", "TH01"),
    ("conflicts", CONFLICTS, "conflicts/0/treatment", ABSENT),
    ("conflicts", CONFLICTS, "conflicts", ABSENT),
    # decision
    ("decision", DECISION, "id", "Leaf"),
    ("decision", DECISION, "thresholds", ABSENT),
    ("decision", DECISION, "rulings", ABSENT),
    ("decision", DECISION, "warnings", None),
    ("decision", DECISION, "guidance", []),
    ("decision", DECISION, "within", ANSWER_TEST),
    ("decision", DECISION, "within/any/0", ANSWER_TEST),
    ("decision", DECISION, "options", []),
    ("decision", DECISION, "options", DECISION["options"][:1]),
    ("decision", DECISION, "options/0/description", ABSENT),
    ("decision", DECISION, "options/0/implies", []),
    ("decision", DECISION, "options/0/implies", "tea"),
    ("decision", DECISION, "options/2/additionOnly", False),
    ("decision", DECISION, "thresholds/margin", 0),
    ("decision", DECISION, "thresholds/margin", "2"),
    ("decision", DECISION, "thresholds/minimumCoverage", 1.5),
    ("decision", DECISION, "thresholds/minimumCoverage", -0.1),
    ("decision", DECISION, "thresholds/decisive", 0),
    ("decision", DECISION, "thresholds/decisive", ABSENT),
    ("decision", DECISION, "thresholds/strength/slight", {"radius": 0, "margins": 1}),
    ("decision", DECISION, "thresholds/strength/clear/radius", 20),
    ("decision", DECISION, "thresholds/strength/clear/radius", -0.2),
    ("decision", DECISION, "thresholds/strength/clear/margins", -1),
    ("decision", DECISION, "thresholds/strength/strong", ABSENT),
    ("decision", DECISION, "thresholds/strength/strong/radius", 1.01),
    ("decision", DECISION, "thresholds/strength/strong/radius", -0.01),
    ("decision", DECISION, "thresholds/strength/strong/margins", -1),
    ("decision", DECISION, "factors", []),
    ("decision", DECISION, "factors/0/weight", 10.5),
    ("decision", DECISION, "factors/0/weight", -1),
    ("decision", DECISION, "factors/0/weight", "7"),
    ("decision", DECISION, "factors/0/weightReason", ABSENT),
    ("decision", DECISION, "factors/0/conflicts", []),
    ("decision", DECISION, "factors/0/cases", []),
    ("decision", DECISION, f"{FACTOR_CASE}/when", OUTCOME_TEST),
    ("decision", DECISION, f"{FACTOR_CASE}/when", {"not": {"all": [OUTCOME_TEST]}}),
    ("decision", DECISION, f"{FACTOR_CASE}/importance", 1.1),
    ("decision", DECISION, f"{FACTOR_CASE}/importance", -0.1),
    ("decision", DECISION, f"{FACTOR_CASE}/importance", True),
    ("decision", DECISION, f"{FACTOR_CASE}/ratings", ABSENT),
    ("decision", DECISION, f"{FACTOR_CASE}/ratings", [5, -5, 0]),
    ("decision", DECISION, f"{FACTOR_CASE}/ratings", {"green": 5}),
    ("decision", DECISION, f"{FACTOR_CASE}/ratings/green", 6),
    ("decision", DECISION, f"{FACTOR_CASE}/ratings/black", -5.5),
    ("decision", DECISION, f"{FACTOR_CASE}/ratings/mint", None),
    ("decision", DECISION, f"{FACTOR_CASE}/ratings/Green Tea", 1),
    ("decision", DECISION, f"{FACTOR_CASE}/reason", "  "),
    ("decision", DECISION, f"{FACTOR_CASE}/evidence", ABSENT),
    ("decision", DECISION, f"{FACTOR_CASE}/evidence", "TH01"),
    ("decision", DECISION, f"{FACTOR_CASE}/contraryEvidence", ABSENT),
    ("decision", DECISION, f"{FACTOR_CASE}/weight", 3),
    ("decision", DECISION, "rulings/0/effect", "forbid"),
    ("decision", DECISION, "rulings/0/effect", ABSENT),
    ("decision", DECISION, "rulings/0/effect", "hybrid"),
    ("decision", DECISION, "rulings/0/when", ABSENT),
    ("decision", DECISION, "rulings/0/when", OUTCOME_TEST),
    ("decision", DECISION, "rulings/0/alternatives", ABSENT),
    ("decision", DECISION, "rulings/0/alternatives", []),
    ("decision", DECISION, "rulings/0/options", ["green"]),
    ("decision", DECISION, "rulings/1/options", ["green"]),
    ("decision", DECISION, "rulings/1/options", ["green", "green"]),
    ("decision", DECISION, "rulings/1/alternatives", ["Juice"]),
    ("decision", DECISION, "rulings/2/options", ABSENT),
    ("decision", DECISION, "rulings/2/options", []),
    ("decision", DECISION, "rulings/2/effect", "neither"),
    ("decision", DECISION, "rulings/2/alternatives", ["Juice"]),
    ("decision", DECISION, "warnings/0/text", ABSENT),
    ("decision", DECISION, "warnings/0/level", "high"),
    ("decision", DECISION, "warnings/0/when", ABSENT),
    ("decision", DECISION, "additions", ABSENT),
    ("decision", DECISION, "additions/0/option", "Mint"),
    ("decision", DECISION, "additions/0/id", "mint"),
    ("decision", DECISION, "additions/0/when", ABSENT),
    ("decision", DECISION, "additions/0/evidence", ABSENT),
    # guidance
    ("guidance", GUIDANCE, "id", "Brewing"),
    ("guidance", GUIDANCE, "title", ABSENT),
    ("guidance", GUIDANCE, "kind", ABSENT),
    ("guidance", GUIDANCE, "kind", "advice"),
    ("guidance", GUIDANCE, "note", " "),
    ("guidance", GUIDANCE, "note", None),
    ("guidance", GUIDANCE, "when", ANSWER_TEST),
    ("guidance", GUIDANCE, "items", []),
    ("guidance", GUIDANCE, "items", {"wait": GUIDANCE["items"][1]}),
    ("guidance", GUIDANCE, "items/1", GUIDANCE["items"][0]),
    ("guidance", GUIDANCE, "items/0/id", "warm the pot"),
    ("guidance", GUIDANCE, "items/0/title", ""),
    ("guidance", GUIDANCE, "items/0/text", ABSENT),
    ("guidance", GUIDANCE, "items/0/text", ["A warm pot keeps the heat."]),
    ("guidance", GUIDANCE, "items/0/steps", []),
    ("guidance", GUIDANCE, "items/0/steps", "Boil water."),
    ("guidance", GUIDANCE, "items/0/steps/0", {"text": "Boil water."}),
    ("guidance", GUIDANCE, "items/0/steps/1", "Boil water."),
    ("guidance", GUIDANCE, "items/0/evidence", []),
    ("guidance", GUIDANCE, "items/0/evidence/1", "TH01"),
    ("guidance", GUIDANCE, "items/1/evidence", ABSENT),
    ("guidance", GUIDANCE, "items/1/reason", "Tea needs time."),
    ("guidance", GUIDANCE, "items/1/contraryEvidence", ["TH01"]),
    # answers
    ("answers", PROJECT, "data", "latest"),
    ("answers", PROJECT, "notes", "x"),
    ("answers", PROJECT, "answers", ["calm"]),
    ("answers", PROJECT, "answers/mood", True),
    ("answers", PROJECT, "answers/mood", None),
    ("answers", PROJECT, "answers/mood", "Very calm"),
    ("answers", PROJECT, "answers/mood", {"is": "calm"}),
    ("answers", PROJECT, "answers/cups", 2.5),
    ("answers", PROJECT, "answers/guests", ["aunt", "aunt"]),
    ("answers", PROJECT, "answers/guests", [3]),
    ("answers", PROJECT, "answers/Mood", "calm"),
    ("answers", PROJECT, "weights/calmness", 11),
    ("answers", PROJECT, "weights/calmness", -1),
    ("answers", PROJECT, "weights/calmness", "3"),
    ("answers", PROJECT, "stack", "green/cup"),
    ("answers", PROJECT, "stack/1", "green"),
    ("answers", PROJECT, "decided/leaf/verdict", "maybe"),
    ("answers", PROJECT, "decided/leaf/option", None),
    ("answers", PROJECT, "decided/cup/option", "mug"),
    ("answers", PROJECT, "decided/leaf/lead", ABSENT),
    ("answers", PROJECT, "decided/leaf/lead", -1),
    ("answers", PROJECT, "waivers/0/until", "soon"),
    ("answers", PROJECT, "waivers/0/owner", ABSENT),
    ("answers", PROJECT, "waivers/0/owner", ""),
    ("answers", SCENARIO, "answers", ABSENT),
    ("answers", SCENARIO, "scenario/expected", {}),
    ("answers", SCENARIO, "scenario/expected/leaf", []),
    ("answers", SCENARIO, "scenario/expected/leaf", None),
    ("answers", SCENARIO, "scenario/expected/leaf", "Green"),
    ("answers", SCENARIO, "scenario/additions", []),
    ("answers", SCENARIO, "scenario/additions", "mint"),
    ("answers", SCENARIO, "scenario/additions/0", "Mint"),
    ("answers", SCENARIO, "scenario/situation", ABSENT),
    ("answers", SCENARIO, "scenario/contested/side", ABSENT),
    ("answers", SCENARIO, "scenario/contested/conflicts", []),
    ("answers", SCENARIO, "scenario/contested/conflicts", ABSENT),
    ("answers", SCENARIO, "scenario/match", "all"),
] + [
    (kind, document, place, condition)
    for kind, document, place in [
        ("questions", QUESTIONS, "questions/1/askedWhen"),
        ("decision", DECISION, f"{FACTOR_CASE}/when"),
        ("decision", DECISION, "rulings/0/when"),
        ("decision", DECISION, "warnings/0/when"),
        ("decision", DECISION, "additions/0/when"),
        ("decision", DECISION, "within"),
        ("guidance", GUIDANCE, "items/0/when"),
    ]
    for condition in BAD_CONDITIONS
]


# The keys that a document may lack.
OPTIONAL = {
    "$schema",
    "askedWhen",
    "caveat",
    "conflicts",
    "contested",
    "discount",
    "figure",
    "guidance",
    "implies",
    "importance",
    "leftOut",
    "note",
    "steps",
    "additionOnly",
    "additions",
    "when",
    "within",
}
OPTIONAL |= {"folders", "skipped", "skippedWith", "hidden", "development", "ecosystems", "manifests", "containers"}
OPTIONAL |= {"processes", "images", "commands", "runtimes", "packages", "hints", "begins", "foldsNames"}
OPTIONAL |= {"frontEndLists", "covers", "serves", "beside", "ambiguous"}
OPTIONAL |= {"atLeast", "atMost", "scenario", "data", "weights", "stack", "decided", "waivers"}

# The objects whose keys are ids chosen by whoever writes the file.
MAPPINGS = {"answers", "weights", "ratings", "expected", "decided"}


def places(value, place=()):
    """Yields every place of a document with the value that stands there, the document itself first."""
    yield place, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield from places(member, (*place, str(key)))


def alien_values(value, last):
    """Values that can never stand where this one does."""
    if isinstance(value, dict):
        return [[], value | {"no such key": 1}]
    if isinstance(value, list):
        return [{}] + ([value + value[:1]] if value and last != ("arguments",) else [])
    if isinstance(value, bool):
        return [False, "true"]
    if isinstance(value, str):
        return ["", " ", False, {}]
    return ["no number", True]


def systematic_mutations(kind, document):
    """Yields alien values for every place of a document, and the absence of every key that it needs."""
    for place, value in places(document):
        for alien in alien_values(value, place[-1:]):
            yield kind, document, "/".join(place), alien
        if is_required(kind, place):
            yield kind, document, "/".join(place), ABSENT


def is_required(kind, place):
    """Whether the key at the end of a place must be present."""
    if len(place) < 2:
        return bool(place) and kind != "answers" and place[0] not in OPTIONAL
    parent, key = place[-2:]
    return not key.isdigit() and key not in OPTIONAL and parent not in MAPPINGS


def spoilt(document, place, value):
    """A copy of the document with the value put at the place, or the key there taken away."""
    *way, last = [0] + [int(key) if key.isdigit() else key for key in place.split("/") if key]
    holder = [copy.deepcopy(document)]
    target = holder
    for key in way:
        target = target[key]
    if value is ABSENT:
        del target[last]
    else:
        target[last] = value
    return holder[0]


def subschemas(value):
    """Yields every object inside a schema, the schema itself first."""
    if isinstance(value, dict):
        yield value
    for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from subschemas(member)


def undescribed_keys(schema):
    """The keys that a schema declares without saying what they are for; its branches only narrow them."""
    objects = [part for part in subschemas(schema) if part.get("type") == "object"]
    declared = [
        (key, value)
        for part in objects
        for name in ("properties", "patternProperties")
        for key, value in part.get(name, {}).items()
    ]
    return [key for key, value in declared if "description" not in value]


def open_objects(schema):
    """The objects of a schema that let unknown keys through."""
    return [
        sorted(part.get("properties", {}))
        for part in subschemas(schema)
        if part.get("type") == "object" and part.get("additionalProperties") is not False
    ]


def surprises(validators, mutations):
    """Yields a line for everything that is not as it should be."""
    for kind, document in VALID:
        for error in validators[kind].iter_errors(document):
            yield f"{kind}: valid, yet refused: {error.json_path}: {error.message}"
    for kind, document, place, value in mutations:
        if validators[kind].is_valid(spoilt(document, place, value)):
            yield f"{kind}: spoilt, yet accepted: {place} = {'absent' if value is ABSENT else json.dumps(value)}"
    for kind, validator in validators.items():
        yield from (f"{kind}: no description of the key {key!r}" for key in undescribed_keys(validator.schema))
        yield from (f"{kind}: unknown keys are let through beside {keys}" for keys in open_objects(validator.schema))


def main():
    kinds = sorted({kind for kind, _ in VALID})
    schemas = {kind: json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8")) for kind in kinds}
    mutations = MUTATIONS + [mutation for kind, document in VALID for mutation in systematic_mutations(kind, document)]
    found = list(surprises({kind: Draft202012Validator(schema) for kind, schema in schemas.items()}, mutations))
    for line in found:
        print(line)
    print(f"{len(kinds)} schemas, {len(VALID)} valid documents, {len(mutations)} spoilt ones, {len(found)} surprises")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
