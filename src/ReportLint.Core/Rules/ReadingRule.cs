using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>A rule whose findings are made while the file is read: it passes on what was found under its code.</summary>
public abstract class ReadingRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(RuleContext context)
    {
        foreach (var problem in context.Report.Problems)
        {
            if (!string.Equals(problem.Code, Descriptor.Code, StringComparison.Ordinal))
                continue;
            context.Add(new Finding
            {
                Rule = Descriptor,
                Severity = Descriptor.Severity,
                Message = problem.Message,
                Location = new Location(context.Report.Source, problem.Span),
                Cell = problem.Cell,
                Expected = problem.Expected,
                Actual = problem.Actual,
                Related = problem.Related,
                Edits = problem.Edits,
            });
        }
    }
}
