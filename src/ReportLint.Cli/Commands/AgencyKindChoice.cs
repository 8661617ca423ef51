using System.Text;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>What kind of agency a new report is of: as the command line says, or as the user answers.</summary>
internal static class AgencyKindChoice
{
    /// <summary>The kind that <paramref name="word"/> names; where there is none, the one that the user answers.</summary>
    /// <exception cref="UsageException">It is unknown, or nobody is there to ask.</exception>
    public static AgencyKind Read(string? word, CliEnvironment environment, Language language)
    {
        if (word is not null)
            return Find(word) ?? throw Unknown(word);
        if (!environment.InputIsTerminal || !environment.IsTerminal)
            throw new UsageException(InitMessages.NeedsKind);
        var choices = new LocalizedList([.. ReportKeys.AgencyKinds.Select((kind, i) => InitMessages.Choice.With(i + 1, new LocalizedText(kind.Key, kind.Id)))]);
        environment.Out.Write(InitMessages.AskKind.With(choices).ToString(language));
        environment.Out.Flush();
        using var reader = new StreamReader(environment.Input, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var answer = reader.ReadLine()?.Trim() ?? "";
        return Find(answer) ?? (answer.Length == 1 && answer[0] - '1' is var number && number >= 0 && number < ReportKeys.AgencyKinds.Count ? (AgencyKind)number : throw Unknown(answer));
    }

    private static AgencyKind? Find(string word)
    {
        for (var i = 0; i < ReportKeys.AgencyKinds.Count; i++)
        {
            if (ReportKeys.AgencyKinds[i].Is(word))
                return (AgencyKind)i;
        }
        return null;
    }

    private static UsageException Unknown(string word) =>
        new(CliMessages.UnknownWord.With("--kind", word, LocalizedList.Of(ReportKeys.AgencyKinds.SelectMany(kind => new[] { kind.Key, kind.Id }))));
}
