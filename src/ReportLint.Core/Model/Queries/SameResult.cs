using System.Collections;
using ReportLint.Model.Rollups;

namespace ReportLint.Model.Queries;

/// <summary>Compares what two sets say. Reports are the same when they are the same object: one whose text did not change is taken over from set to set.</summary>
internal static class SameResult
{
    /// <summary>Whether two answers say the same.</summary>
    public static bool Is(object? one, object? other) => (one, other) switch
    {
        (Rollup a, Rollup b) => ReferenceEquals(a, b) || (a.Report == b.Report && Is(a.Globs, b.Globs) && Is(a.Gone, b.Gone) && Is(a.Newcomers, b.Newcomers)),
        (RollupGlob a, RollupGlob b) => a.Glob == b.Glob && Is(a.Children, b.Children) && Is(a.Unreadable, b.Unreadable) && Is(a.Missing, b.Missing) && Is(a.OtherYears, b.OtherYears)
            && a.MatchesItself == b.MatchesItself && a.MatchesNothing == b.MatchesNothing && a.LeadsOutside == b.LeadsOutside,
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (IEnumerable a, IEnumerable b) => AreAll(a, b),
        _ => Equals(one, other),
    };

    private static bool AreAll(IEnumerable one, IEnumerable other)
    {
        if (ReferenceEquals(one, other))
            return true;
        var left = one.GetEnumerator();
        var right = other.GetEnumerator();
        while (left.MoveNext())
        {
            if (!right.MoveNext() || !Is(left.Current, right.Current))
                return false;
        }
        return !right.MoveNext();
    }
}
