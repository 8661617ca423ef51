using ReportLint.Formatting;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Lays out one file after the other and says so.</summary>
/// <param name="language">The language to say it in.</param>
/// <param name="environment">Where to say it.</param>
/// <param name="keys">The language to write keys in; null: as they are.</param>
/// <param name="isCheck">Whether nothing is written.</param>
internal sealed class FormatRun(Language language, CliEnvironment environment, KeyLanguage? keys, bool isCheck)
{
    private int _changed;
    private int _same;
    private int _left;

    /// <summary>Whether a file could not be written.</summary>
    public bool HasFailedToWrite { get; private set; }

    /// <summary>Whether nothing is left to say against any file: none would change in a check, and all could be read.</summary>
    public bool IsClean => _left == 0 && (_changed == 0 || !isCheck);

    /// <summary>Lays out a file.</summary>
    public void Format(SourceText source)
    {
        var report = ReportReader.Read(source);
        if (!ReportFormatter.CanFormat(report))
        {
            Leave(CliMessages.NotFormatted.With(source.Path));
            return;
        }
        if (WithKeys(report) is not { } renamed)
            return;
        var text = TextEdits.Apply(renamed.Source.Content, ReportFormatter.Format(renamed));
        if (string.Equals(text, source.Content, StringComparison.Ordinal))
            _same++;
        else if (isCheck || TryReplace(source, text))
            Say(source);
    }

    /// <summary>Says what came of all of them.</summary>
    public void Conclude() =>
        environment.Complain((isCheck ? CliMessages.FormatChecked : CliMessages.FormatDone).With(_changed, _same, _left), language);

    /// <summary>The report with its keys in the language asked for; null where they cannot be rewritten.</summary>
    private Report? WithKeys(Report report)
    {
        if (keys is not { } keyLanguage)
            return report;
        var rewriting = KeyRewriter.Rewrite(report, keyLanguage);
        if (rewriting.Clashes.Count > 0)
        {
            var (first, second) = (rewriting.Clashes[0].First, rewriting.Clashes[0].Second);
            Leave(CliMessages.BothLanguages.With(report.Source.Path, report.Source.GetLineSpan(first).Start.Line, report.Source.ToString(first), report.Source.GetLineSpan(second).Start.Line, report.Source.ToString(second)));
            return null;
        }
        return rewriting.Edits.Count == 0 ? report : ReportReader.Read(SourceText.FromString(report.Source.Path, TextEdits.Apply(report.Source.Content, rewriting.Edits), report.Source.FullPath));
    }

    private void Leave(Message message)
    {
        _left++;
        environment.Complain(message, language);
    }

    private void Say(SourceText source)
    {
        _changed++;
        environment.Out.WriteLine(Printable.OfLine(source.Path));
    }

    private bool TryReplace(SourceText source, string text)
    {
        var isReplaced = ReportReplacement.Try(source, text, environment, language);
        HasFailedToWrite |= !isReplaced;
        return isReplaced;
    }
}
