using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>What a run finds, kept for the next one, which then reads and checks only what changed and what depends on that. Findings are the same with and without.</summary>
/// <remarks>
/// A host brings the bytes that the last run left, wherever it keeps them, and keeps <see cref="Next"/> for the next. Bytes that are damaged, or that another version of the library or
/// another configuration left, are as none.
/// </remarks>
/// <param name="kept">What the last run left; null where there was none.</param>
public sealed class ResultCache(byte[]? kept)
{
    /// <summary>A name for the file of runs that are told by <paramref name="marks"/>, such as the paths that they check: each kind of run keeps its own results.</summary>
    public static string NameFor(IEnumerable<string?> marks)
    {
        var hash = new HashBuilder();
        foreach (var mark in marks)
            hash.Add(mark);
        return hash.ToHash() + ".results";
    }

    /// <summary>What the last run left.</summary>
    internal byte[]? Kept { get; } = kept;

    /// <summary>What is to be kept for the next run; null as long as there is nothing new.</summary>
    public byte[]? Next { get; internal set; }

    /// <summary>How many reports the run checked; the others were known.</summary>
    public int Checked { get; internal set; }
}
