using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Model.Rollups;
using ReportLint.Rules.Rollups;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rollover;

/// <summary>Writes the sums of its reports into a roll-up: into the cells that it has, and for those that it leaves out the word that they are sums.</summary>
public sealed class RollupFiller
{
    private static readonly LocalizedText s_noRollup = new("报告没有写“汇总”", "the report names no reports to sum");
    private static readonly LocalizedText s_twice = new("有的报告重复计算（RL3004）", "a report is counted twice (RL3004)");

    private readonly Report _report;
    private readonly CellSums _sums;
    private readonly List<TextEdit> _edits = [];
    private readonly List<FormCell> _unknown = [];
    private readonly HashSet<FormTable> _leftOut = [];
    private int _cells;

    private RollupFiller(Report report, Rollup rollup) => (_report, _sums) = (report, new CellSums(report, rollup.Children));

    /// <summary>The changes that write the sums into <paramref name="report"/>.</summary>
    public static RollupFill Fill(Report report, ReportSet set)
    {
        if (set.RollupOf(report) is not { } rollup)
            return Not(s_noRollup);
        if (!rollup.IsComplete)
            return Not(new LocalizedList(RollupSumUnknownRule.MissingFrom(rollup), "；", "; "));
        return RollupDoubles.Exist(set, rollup) ? Not(s_twice) : new RollupFiller(report, rollup).Fill();
    }

    private static RollupFill Not(ILocalizable obstacle) => new([], 0, [], obstacle);

    private RollupFill Fill()
    {
        var places = _report.Figures.Where(IsWritten).GroupBy(figure => figure.Span).Where(same => same.Count() == 1).Select(same => same.Key);
        var free = new HashSet<TextSpan>(places);
        foreach (var figure in _report.Figures.Where(figure => figure.State is not (FigureState.Summed or FigureState.Computed)))
        {
            if (_sums.Sum(figure.Cell) is not { } sum)
            {
                _unknown.Add(figure.Cell);
            }
            else if (IsWritten(figure))
            {
                if (figure.IsKnown && figure.Value == sum)
                    continue;
                if (free.Contains(figure.Span))
                    Write(figure, sum);
                else
                    _unknown.Add(figure.Cell);
            }
            else if (figure.State == FigureState.Unlisted ? sum != 0 : !figure.IsKnown)
            {
                _cells++;
                _leftOut.Add(figure.Cell.Table);
            }
        }
        foreach (var table in _leftOut)
            LeaveToBeSummed(table);
        return new RollupFill([.. _edits.OrderBy(edit => edit.Span.Start)], _cells, _unknown);
    }

    /// <summary>Whether the file has a place of its own for the figure: the number, or <c>~</c>.</summary>
    private bool IsWritten(Figure figure) => figure.IsStated
        || (figure.State is FigureState.Blank or FigureState.BlankZero && _report.Source.ToString(figure.Span) is "~" or "null");

    private void Write(Figure figure, decimal sum)
    {
        _cells++;
        _edits.Add(new TextEdit(figure.Span, sum.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Says of a table that what it leaves out is summed.</summary>
    private void LeaveToBeSummed(FormTable table)
    {
        var node = _report.Outline.FirstOrDefault(node => node.Key.Name == table.Name);
        var word = ReportKeys.Rollup.In(OutlineLanguage.Of(_report));
        if (node?.Children.FirstOrDefault(child => child.Key.Kind == FormKeyKind.Unlisted) is { ValueSpan.Length: > 0 } unlisted)
            _edits.Add(new TextEdit(unlisted.ValueSpan, word));
        else if (node is { Children.Count: > 0 })
            Insert(node, $"{ReportKeys.Unlisted.In(OutlineLanguage.Of(_report))}: {word}");
    }

    /// <summary>Inserts an entry before the first of a mapping: on a line of its own, or between braces.</summary>
    private void Insert(OutlineNode node, string entry)
    {
        var first = node.Children.Min(child => child.KeySpan.Start);
        var content = _report.Source.Content;
        var line = content.LastIndexOf('\n', Math.Max(0, first - 1)) + 1;
        var indent = content.Substring(line, first - line);
        _edits.Add(new TextEdit(new TextSpan(first, 0), entry + (indent.Trim().Length == 0 ? (content.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n") + indent : ", ")));
    }
}
