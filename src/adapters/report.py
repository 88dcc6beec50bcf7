#!/usr/bin/env python3
"""What a run found, in short: lossproofs verify --json -- COMMAND | python3 report.py [--remarks FILE] > NAME.md
Several runs one after the other, as check --json prints them, make one report; --name and --command then say of what."""
import argparse
import datetime
import json
import platform
import re
import sys

KINDS = {
    "lost": "0 where the nearest number is not 0",
    "wrong-sign": "wrong sign",
    "wrong-non-finite": "NaN or an infinity for a number, or the reverse",
    "wrong-special-value": "another value than the definition owes at a special point",
    "inaccurate": "further off than the rating allows",
    "biased": "off to one side",
    "refused": "refuses the input",
    "crashed": "no result",
}


def short(text, length=60):
    text = re.sub(r"(-?[0-9.]+(?:E[-+]?[0-9]+)?)(?:, ?\1){3,}", r"\1, …", text)
    return text if len(text) <= length else text[:length - 1] + "…"


def point(args):
    return short(" ".join(f"{name}=[{', '.join(value)}]" if isinstance(value, list) else f"{name}={value}" for name, value in args.items()))


def expected(finding):
    bounds = finding.get("expected")
    if not bounds:
        return ""
    middle = float(bounds["lo"]) / 2 + float(bounds["hi"]) / 2
    return f"{middle:.9g}" if finding["format"] == "binary32" else repr(middle)


def rows(report):
    accuracy = {(a["function"], a["format"]): a for a in report["accuracy"]}
    seen = set()
    for finding in report["findings"]:
        if finding["asRequired"] or "function" not in finding:
            continue
        function, defect, at = finding["function"], finding["defect"], point(finding["witness"]["args"])
        if (function, defect) in seen or (function, at) in seen:
            continue
        seen |= {(function, defect), (function, at)}
        numbers = accuracy[function, finding["format"]]
        got = finding.get("got", finding.get("error", "").removeprefix("error: domain: "))
        kind = KINDS[defect] + (f"; {finding['deviation']['text']}" if "deviation" in finding and defect != "refused" else "")
        yield f"| `{function}` | {finding['format']} | {kind} | {finding.get('expectedBy', {}).get('class', '')} | `{at}` | {short(got, 70)} | {expected(finding)} | {numbers['failing']} of {numbers['points']} |"


def document(report, remarks):
    run, accuracy = report["run"], report["accuracy"]
    failing = sorted({a["function"] for a in accuracy if a["failing"]})
    clean = sorted({a["function"] for a in accuracy} - set(failing))
    claims = [f for f in report["findings"] if "claim" in f]
    refuted = sorted({f["claim"] for f in claims if not f["asRequired"]})
    upheld = sorted({f["claim"] for f in claims if f["asRequired"] and f["finding"] != "unanswered"} - set(refuted))
    yield f"# {run['subject']} {run['subjectVersion']}".rstrip() + "\n"
    yield "What was found on one machine with the versions that it had: `src/adapters/run.sh` writes this file anew, and no test compares it.\n"
    yield f"- date {datetime.date.today()}; {platform.system()} {platform.machine()}; {run['suite']} {run['version']}, seed {run['seed']}, {run['cases']} cases"
    yield f"- `{run['command']}`"
    yield f"- {len(clean) + len(failing)} functions in {', '.join(run['formats'])}; {len(clean)} are as required at every point: {', '.join(f'`{f}`' for f in clean)}"
    if claims:
        yield f"- claims: {len(upheld)} as required, {len(refuted)} not{': ' if refuted else ''}{', '.join(f'`{c}`' for c in refuted)}"
    yield ""
    if remarks:
        yield remarks.strip() + "\n"
    yield "## Each kind of failure of each function, with one input\n"
    yield "The count is of all failures of the function in the format. An entry of a vector result is meant where the expected value is one number."
    yield "The class is that of the deviations file, which has the reason and the issue: by design, a bug, or a matter of precision.\n"
    yield "| function | format | kind | class | at | got | expected | fail |\n|---|---|---|---|---|---|---|---|"
    yield from rows(report)
    conventions = sorted({f"- `{f['function']}` {f['deviation']['text']}" for f in report["findings"] if f["finding"] == "policy" and f.get("deviation", {}).get("kind", "refuses") != "refuses"})
    if conventions:
        yield "\n## Conventions of its own, which are no failures\n"
        yield from conventions


def runs(text):
    """The documents that follow one another in a text, as one."""
    report, at = None, 0
    while at < len(text):
        part, at = json.JSONDecoder().raw_decode(text, at)
        at += len(text[at:]) - len(text[at:].lstrip())
        if report is None:
            report = part
            continue
        report["findings"] += part["findings"]
        report["accuracy"] += part["accuracy"]
        report["run"]["formats"] += [f for f in part["run"]["formats"] if f not in report["run"]["formats"]]
    return report


options = argparse.ArgumentParser()
for option in ("--remarks", "--name", "--command"):
    options.add_argument(option)
options = options.parse_args()
report = runs(sys.stdin.read())
if options.name:
    report["run"] |= {"subject": options.name, "command": options.command}
remarks = open(options.remarks, encoding="utf-8").read() if options.remarks else ""
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
print("\n".join(document(report, remarks)))
