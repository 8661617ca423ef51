namespace ReportLint.Text;

/// <summary>Room for the items of one text after the other on a thread: made once, and let go where one of extraordinary length took much of it.</summary>
internal static class KeptRoom
{
    private const int Usual = 1024;
    private const int Most = 1 << 15;

    /// <summary>The list that the thread keeps in <paramref name="kept"/>, with what the last text left in it.</summary>
    public static List<T> Of<T>(ref List<T>? kept) => kept is { Capacity: <= Most } ? kept : kept = new List<T>(Usual);
}
