using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>自然人18件、商业企业7件、其他4件: the last item of a list, which stands for all that the list does not name.</summary>
internal static class TheOthers
{
    private static readonly IReadOnlyList<string> s_applicants = ["natural-person", "enterprise", "research", "welfare", "legal-service", "other"];
    private static readonly IReadOnlyList<string> s_outcomes =
    [
        "requests.outcomes.granted", "requests.outcomes.partially-granted", "requests.outcomes.refused", "requests.outcomes.unavailable", "requests.outcomes.not-processed", "requests.outcomes.other",
    ];

    private static readonly WordClasses s_leads = WordClasses.Any(WordClass.Filler, WordClass.And, WordClass.Application, WordClass.Noise);

    private static readonly IReadOnlyList<string> s_results = ["upheld", "corrected", "other", "pending"];

    /// <summary>What is counted by a number with nothing but 其他 before it; null where it isn't known what the others are.</summary>
    /// <param name="left">The words before the number.</param>
    /// <param name="right">The words behind it.</param>
    /// <param name="state">What the numbers before it counted, and what the sentence names behind it.</param>
    public static ClaimTopic? Of(WordRun left, WordRun right, SentenceState state)
    {
        var listed = state.List.Listed;
        if (OtherThanPersons(left, right, listed) is { } organizations)
            return organizations;
        if (!left.Has(WordClass.Noise) || !left.Exists(IsOthers) || !left.TrueForAll(word => IsOthers(word) || word.Class is WordClass.Filler or WordClass.And) || (right.IndexOfOther(WordClass.Filler, 0) >= 0 && !right[0].Is(WordClass.And)))
            return null;
        if (right.Count == 0 && listed.Count > 2 && listed[listed.Count - 1] is { Kind: ClaimKind.Outcome, Columns.Count: 0 } outcome)
            return OtherOutcomes(outcome, listed);
        if (listed.Count == 0 || listed[listed.Count - 1] is not { Columns.Count: 1, IsAtMost: false } last)
            return null;
        return last.Kind switch
        {
            ClaimKind.Applicant when right.Count == 0 || !right[0].Is(WordClass.And) => Rest(last, listed, s_applicants),
            ClaimKind.DisputeResult => Rest(last, listed, s_results) is { } rest ? OtherResults(rest, left, state) : null,
            _ => null,
        };
    }

    /// <summary>其他1件，未审结4件: what the sentence names behind is no other result; of what it does not name there may be more.</summary>
    private static ClaimTopic OtherResults(ClaimTopic rest, WordRun left, SentenceState state)
    {
        var unnamed = rest.Columns.Where(column => !state.NamesBehind(left.Last.Span.End, WordClass.DisputeResult, column)).ToList();
        return unnamed.Count == 1 ? rest with { Columns = unnamed } : rest with { IsAtMost = true };
    }

    /// <summary>个人180件，单位41件: beside natural persons a unit is any other applicant.</summary>
    private static ClaimTopic? OtherThanPersons(WordRun left, WordRun right, IReadOnlyList<ClaimTopic> listed)
    {
        if (listed.Count == 0 || listed[listed.Count - 1] is not { Kind: ClaimKind.Applicant, Columns.Count: 1, IsAtMost: false } persons || persons.Columns[0] is not "natural-person" || right.Count > 0)
            return null;
        return left.Classes.AreWithin(s_leads) && left.Exists(word => word.Entry is { Class: WordClass.Filler, Text: "单位" } or { Class: WordClass.Noise, Text: "组织" or "机构" }) ? persons with { Columns = [.. s_applicants.Skip(1)] } : null;
    }

    /// <summary>The outcomes that a list of whole groups doesn't name; null where it names a row below one, or some of them.</summary>
    private static ClaimTopic? OtherOutcomes(ClaimTopic last, IReadOnlyList<ClaimTopic> listed)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = listed.Count - 1; i >= 0 && listed[i].Kind == ClaimKind.Outcome; i--)
        {
            if (listed[i].IsAtMost || listed[i].Columns.Count > 0 || !listed[i].Rows.All(s_outcomes.Contains))
                return null;
            named.UnionWith(listed[i].Rows);
        }
        var rest = s_outcomes.Where(row => !named.Contains(row)).ToList();
        // 其他7件 may be the row of that name as well.
        return named.Count < 3 || rest.Count == 0 ? null : last with { Rows = rest, IsEitherWay = true };
    }

    /// <summary>The columns that the list doesn't name, of those that it is a list of: of 法人或其他组织28件，其中…… only theirs.</summary>
    private static ClaimTopic? Rest(ClaimTopic last, IReadOnlyList<ClaimTopic> listed, IReadOnlyList<string> all)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = listed.Count - 1; i >= 0 && listed[i].Kind == last.Kind && listed[i].Rows.SequenceEqual(last.Rows, StringComparer.Ordinal) && !listed[i].IsAtMost; i--)
        {
            if (listed[i].Columns.Count > 1)
            {
                all = listed[i].Columns;
                break;
            }
            named.UnionWith(listed[i].Columns);
        }
        var rest = all.Where(column => !named.Contains(column)).ToList();
        // 商业企业24件、科研机构3件、其他2件: beside organizations the others are organizations.
        if (ReferenceEquals(all, s_applicants) && named.Count > 1 && rest.Count > 1 && rest.Contains(s_applicants[0]))
            rest = [s_applicants[s_applicants.Count - 1]];
        return rest.Count == 0 ? null : last with { Columns = rest };
    }

    /// <summary>Whether <paramref name="word"/> speaks of those that were not named.</summary>
    public static bool IsSaid(Word word) => IsOthers(word);

    private static bool IsOthers(Word word) => word is { Class: WordClass.Noise, Entry.Text: "其他" or "其他组织" or "其他申请人" };
}
