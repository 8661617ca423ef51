using ReportLint.Files.Output;
using ReportLint.Linting;

namespace ReportLint.Files;

/// <summary>Where the results of a run are kept for the next one. It can be deleted at any time; runs side by side each read a whole one, and the last to end leaves its own.</summary>
/// <param name="path">The file's absolute name.</param>
/// <param name="outputs">Writes it.</param>
public sealed class ResultFile(string path, OutputFiles outputs)
{
    private const long MostBytes = 1L << 30;

    /// <summary>What the last run left; nothing where it can't be read.</summary>
    public ResultCache Read()
    {
        try
        {
            return new ResultCache(outputs.IsWithinBounds(path) && !OutputFiles.IsStream(path) && new FileInfo(path) is { Exists: true, Length: < MostBytes } ? File.ReadAllBytes(path) : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ResultCache(null);
        }
    }

    /// <summary>Keeps what is new in <paramref name="results"/>; why not, where it can't be written.</summary>
    public Exception? Write(ResultCache results)
    {
        if (results.Next is not { } next)
            return null;
        try
        {
            outputs.Write(path, next, OutputKind.Listing);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception;
        }
    }
}
