using System.Globalization;
using System.Text;
using ReportLint.Testing.Localization;

namespace ReportLint.Benchmarks;

/// <summary>How well wrong figures are found, and whether all that is said of them is true: counts over drawn reports, compared with those in the repository.</summary>
internal static class Localization
{
    private const int Reports = 10_000;
    private const int MostErrors = 4;
    private const int MostShown = 3;

    /// <summary>Counts and compares; the exit code.</summary>
    /// <param name="reports">How many reports of each kind; all of them where null. Only all are compared.</param>
    public static int Run(int? reports)
    {
        var table = new StringBuilder();
        table.Append("每一行各抽取 ").Append(CultureInfo.InvariantCulture, $"{reports ?? Reports}").Append(" 份报告：错的数各不相同，位置、写法、错法随机。\n\n");
        table.Append("| 错几个数 | 在哪里 | 全部指明，值也对，别无其他 | 指错了对的数 | 其中说得肯定 | 指对了数，值不对 | 关系的问题里把对的数说成最可能 | 说得不真实 |\n");
        table.Append("|---:|---|---:|---:|---:|---:|---:|---:|\n");
        var kinds = Enumerable.Range(1, MostErrors).SelectMany(errors => new[] { ErrorSpread.Anywhere, ErrorSpread.OneLine }, (errors, spread) => (errors, spread));
        foreach (var (errors, spread, tally) in kinds.AsParallel().AsOrdered().Select(kind => (kind.errors, kind.spread, Count(kind.errors, kind.spread, reports ?? Reports))))
        {
            var line = string.Create(CultureInfo.InvariantCulture,
                $"| {errors} | {(spread == ErrorSpread.Anywhere ? "任意位置" : "同一行或同一列")} | {tally.Named} | {tally.RightAccused} | {tally.RightAccusedForCertain} | {tally.WrongValue} | {tally.RightCalledLikely} | {tally.Untrue} |\n");
            Console.Write(line);
            table.Append(line);
            foreach (var statement in tally.UntrueStatements.Take(MostShown))
                Console.WriteLine(statement);
        }
        if (reports is not null)
            return 0;
        return GoldenFile.Compare("Localization.verified.md", table.ToString());
    }

    private static LocalizationTally Count(int errors, ErrorSpread spread, int reports)
    {
        var tally = new LocalizationTally();
        for (var seed = 0; seed < reports; seed++)
            tally.Add(ErroneousReport.Draw(seed, errors, spread));
        return tally;
    }
}
