using System.Text;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting.Caching;

/// <summary>What one run leaves to the next.</summary>
/// <param name="Setup">The hash of what all results depend on: library, options, configuration, and the heads of all files.</param>
/// <param name="Files">The files of the repository, by absolute name.</param>
/// <param name="Years">By year, the hash of the texts that were compared with each other.</param>
/// <param name="Reports">The reports that were checked, by absolute name.</param>
internal sealed record KeptRun(ContentHash Setup, IReadOnlyDictionary<string, KeptFile> Files, IReadOnlyDictionary<long, ContentHash> Years, IReadOnlyDictionary<string, KeptReport> Reports)
{
    // Whatever is written in another way begins with another word.
    private const string Mark = "reportlint results 2";
    private const int HashLength = 2 * sizeof(ulong);

    /// <summary>Nothing.</summary>
    public static KeptRun None { get; } = new(default, new Dictionary<string, KeptFile>(StringComparer.Ordinal), new Dictionary<long, ContentHash>(), new Dictionary<string, KeptReport>(StringComparer.Ordinal));

    /// <summary>Reads what <see cref="ToBytes"/> wrote; <see cref="None"/> where it is anything else.</summary>
    public static KeptRun Read(byte[]? bytes)
    {
        if (bytes is null || bytes.Length < HashLength)
            return None;
        using var stream = new MemoryStream(bytes);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        stream.Position = bytes.Length - HashLength;
        if (ReadHash(reader) != Checksum(bytes, bytes.Length - HashLength))
            return None;
        stream.Position = 0;
        // With the right checksum it is what was written.
        return string.Equals(reader.ReadString(), Mark, StringComparison.Ordinal) ? Read(reader) : None;
    }

    /// <summary>The run as bytes, with a checksum of all of them.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Mark);
        Write(writer);
        writer.Flush();
        Write(writer, Checksum(stream.GetBuffer(), (int)stream.Length));
        writer.Flush();
        return stream.ToArray();
    }

    private static ContentHash Checksum(byte[] bytes, int count)
    {
        var hash = new HashBuilder();
        hash.Add(bytes, count);
        return hash.ToHash();
    }

    private void Write(BinaryWriter writer)
    {
        Write(writer, Setup);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        writer.Write(Files.Count);
        foreach (var file in Files)
        {
            numbers.Add(file.Key, numbers.Count);
            writer.Write(file.Key);
            Write(writer, file.Value.Content);
            writer.Write((byte)file.Value.Standing);
            Write(writer, file.Value.Sketch);
        }
        writer.Write(Years.Count);
        foreach (var year in Years)
        {
            writer.Write(year.Key);
            Write(writer, year.Value);
        }
        writer.Write(Reports.Count);
        foreach (var report in Reports)
        {
            writer.Write(numbers[report.Key]);
            Write(writer, report.Value, numbers);
        }
    }

    private static KeptRun Read(BinaryReader reader)
    {
        var setup = ReadHash(reader);
        var paths = new string[reader.ReadInt32()];
        var files = new Dictionary<string, KeptFile>(paths.Length, StringComparer.Ordinal);
        for (var i = 0; i < paths.Length; i++)
        {
            paths[i] = reader.ReadString();
            files.Add(paths[i], new KeptFile(ReadHash(reader), (FileStanding)reader.ReadByte(), ReadOptionalHash(reader)));
        }
        var years = new Dictionary<long, ContentHash>();
        for (var count = reader.ReadInt32(); count > 0; count--)
            years.Add(reader.ReadInt64(), ReadHash(reader));
        var reports = new Dictionary<string, KeptReport>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
            reports.Add(paths[reader.ReadInt32()], ReadReport(reader, paths));
        return new KeptRun(setup, files, years, reports);
    }

    private static void Write(BinaryWriter writer, KeptReport report, Dictionary<string, int> numbers)
    {
        writer.Write(report.Files.Count);
        foreach (var file in report.Files)
            writer.Write(numbers[file]);
        writer.Write(report.Texts.Count);
        foreach (var (path, content) in report.Texts)
        {
            writer.Write(path);
            Write(writer, content);
        }
        writer.Write(report.Siblings.Count);
        foreach (var sibling in report.Siblings)
        {
            writer.Write(sibling.Part);
            writer.Write(sibling.File is { } file ? numbers[file] : -1);
            writer.Write(sibling.Share);
        }
        writer.Write(report.Days.First.Ticks);
        writer.Write(report.Days.Last.Ticks);
        writer.Write(report.Findings.Length);
        writer.Write(report.Findings);
    }

    private static KeptReport ReadReport(BinaryReader reader, string[] paths)
    {
        var files = new string[reader.ReadInt32()];
        for (var i = 0; i < files.Length; i++)
            files[i] = paths[reader.ReadInt32()];
        var texts = new (string, ContentHash?)[reader.ReadInt32()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = (reader.ReadString(), ReadOptionalHash(reader));
        var siblings = new KeptSibling[reader.ReadInt32()];
        for (var i = 0; i < siblings.Length; i++)
            siblings[i] = new KeptSibling(reader.ReadString(), reader.ReadInt32() is >= 0 and var file ? paths[file] : null, reader.ReadDecimal());
        var days = new DaySpan(new DateTime(reader.ReadInt64()), new DateTime(reader.ReadInt64()));
        return new KeptReport(files, texts, siblings, days, reader.ReadBytes(reader.ReadInt32()));
    }

    private static void Write(BinaryWriter writer, ContentHash hash)
    {
        writer.Write(hash.High);
        writer.Write(hash.Low);
    }

    private static void Write(BinaryWriter writer, ContentHash? hash)
    {
        writer.Write(hash is not null);
        if (hash is { } known)
            Write(writer, known);
    }

    private static ContentHash ReadHash(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());

    private static ContentHash? ReadOptionalHash(BinaryReader reader) => reader.ReadBoolean() ? ReadHash(reader) : null;
}
