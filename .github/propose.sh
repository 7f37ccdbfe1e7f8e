#!/usr/bin/env bash
# Proposes changed files as a pull request, or brings the one that is open up to date.
#
#   propose.sh BRANCH TITLE BODY-FILE PATH…
#
# Needs GH_TOKEN with the right to write contents and pull requests. Nothing changed: nothing happens.
set -euo pipefail
branch="$1" title="$2" body="$3"
shift 3
git add -- "$@"
if git diff --cached --quiet; then echo "Nothing new."; exit 0; fi
git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git switch --create "$branch"
git commit --quiet --message "$title"
git push --force --quiet origin "$branch"
if gh pr view "$branch" --json state --jq .state 2>/dev/null | grep --quiet OPEN; then
	gh pr edit "$branch" --body-file "$body"
else
	gh pr create --head "$branch" --title "$title" --body-file "$body"
fi
