using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Linting.Caching;

/// <summary>Findings as bytes. What is read is like what was written in everything that a host can ask of it; the words are kept in every language.</summary>
internal static class KeptFindings
{
    /// <summary>The three lists of findings of <paramref name="report"/>; null where they cannot be kept.</summary>
    /// <param name="report">The report.</param>
    /// <param name="isKept">Whether a file in which something was found is one that the next run knows.</param>
    public static byte[]? Write(CheckedReport report, Func<SourceText, bool> isKept)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        foreach (var list in new[] { report.Findings, report.Suppressed, report.InBaseline })
        {
            writer.Write(list.Count);
            foreach (var finding in list)
            {
                if (!Sources(finding).All(isKept))
                    return null;
                Write(writer, finding);
            }
        }
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Write(CheckedReport, Func{SourceText, bool})"/> wrote.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="catalogue">The rules.</param>
    /// <param name="sourceOf">The file with an absolute name.</param>
    public static (IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Suppressed, IReadOnlyList<Finding> InBaseline) Read(byte[] bytes, RuleCatalogue catalogue, Func<string, SourceText> sourceOf)
    {
        using var stream = new MemoryStream(bytes);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        return (ReadAll(), ReadAll(), ReadAll());

        Finding[] ReadAll() => ReadList(reader, () => ReadFinding(reader, catalogue, sourceOf));
    }

    private static IEnumerable<SourceText> Sources(Finding finding) => finding.Related.Select(related => related.Location.Source).Append(finding.Location.Source).Concat(finding.Baseline is { } entry ? [entry.Source] : []);

    private static void Write(BinaryWriter writer, Finding finding)
    {
        writer.Write(finding.Rule.Code);
        writer.Write((byte)finding.Severity);
        Write(writer, finding.Message);
        Write(writer, finding.Location);
        Write(writer, finding.Cell);
        Write(writer, finding.Expected);
        Write(writer, finding.Actual);
        Write(writer, finding.Against);
        writer.Write(finding.Related.Count);
        foreach (var related in finding.Related)
        {
            Write(writer, related.Location);
            Write(writer, related.Message);
            Write(writer, related.Cell);
        }
        writer.Write(finding.RelatedCount);
        writer.Write(finding.Edits.Count);
        foreach (var edit in finding.Edits)
        {
            Write(writer, edit.Edit.Span);
            writer.Write(edit.Edit.NewText);
            writer.Write(edit.IsSafe);
            writer.Write(edit.Why is not null);
            if (edit.Why is { } why)
                Write(writer, why);
        }
        Write(writer, finding.SuppressionReason);
        writer.Write(finding.Baseline is not null);
        if (finding.Baseline is { } entry)
            Write(writer, entry);
    }

    private static Finding ReadFinding(BinaryReader reader, RuleCatalogue catalogue, Func<string, SourceText> sourceOf) => new Finding
    {
        Rule = catalogue.Find(reader.ReadString())!,
        Severity = (Severity)reader.ReadByte(),
        Message = new MessageTemplate("{0}", "{0}").With(ReadText(reader)),
        Location = ReadLocation(reader, sourceOf),
        Cell = ReadOptional(reader),
        Expected = ReadOptional(reader),
        Actual = ReadOptional(reader),
        Against = ReadOptional(reader),
        Related = ReadList(reader, () => new RelatedLocation(ReadLocation(reader, sourceOf), ReadText(reader), ReadOptional(reader))),
        RelatedCount = reader.ReadInt32(),
        Edits = ReadList(reader, () => new SuggestedEdit(new TextEdit(ReadSpan(reader), reader.ReadString()), reader.ReadBoolean()) { Why = reader.ReadBoolean() ? ReadText(reader) : null }),
        SuppressionReason = ReadOptional(reader),
        Baseline = reader.ReadBoolean() ? ReadLocation(reader, sourceOf) : null,
    };

    private static T[] ReadList<T>(BinaryReader reader, Func<T> read)
    {
        var count = reader.ReadInt32();
        var list = count == 0 ? [] : new T[count];
        for (var i = 0; i < list.Length; i++)
            list[i] = read();
        return list;
    }

    private static void Write(BinaryWriter writer, ILocalizable words)
    {
        writer.Write(words.ToString(Language.Chinese));
        writer.Write(words.ToString(Language.English));
    }

    private static LocalizedText ReadText(BinaryReader reader) => new(reader.ReadString(), reader.ReadString());

    private static void Write(BinaryWriter writer, Location location)
    {
        writer.Write(location.Source.FullPath);
        Write(writer, location.Span);
    }

    private static Location ReadLocation(BinaryReader reader, Func<string, SourceText> sourceOf) => new(sourceOf(reader.ReadString()), ReadSpan(reader));

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write(span.Start);
        writer.Write(span.Length);
    }

    private static TextSpan ReadSpan(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    private static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;
}
