using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Documents;
using ReportLint.Documents.Sources;
using ReportLint.Files;
using ReportLint.Files.Output;
using ReportLint.Wording;

namespace ReportLint.Cli.Import;

/// <summary>Imports one document after the other; what goes wrong with one is said and stops no other.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="language">The language to speak.</param>
/// <param name="environment">Where to read and to speak.</param>
/// <param name="json">Takes the outcomes; null when text is wanted.</param>
internal sealed class ImportRun(ImportRequest request, Language language, CliEnvironment environment, ImportJson? json)
{
    private readonly Dictionary<string, ILocalizable> _written = new(StringComparer.OrdinalIgnoreCase);
    private int _imported;
    private int _failed;
    private int _notRead;
    private bool _hasInternal;

    /// <summary>The exit code.</summary>
    public int ExitCode => _hasInternal ? Cli.ExitCode.Internal : _failed > 0 || _notRead > 0 ? Cli.ExitCode.Findings : Cli.ExitCode.Clean;

    /// <summary>Imports the document <paramref name="index"/> of <paramref name="count"/>, both from 1.</summary>
    public void Import(string file, int index, int count)
    {
        var outcome = Import(file);
        _imported += outcome.Failure is null ? 1 : 0;
        _failed += outcome.Failure is null ? 0 : 1;
        _notRead += outcome.Failure is null ? outcome.Result!.Summary.NotRead : 0;
        _hasInternal |= outcome.IsInternal;
        Tell(outcome, index, count);
        json?.Add(outcome);
    }

    /// <summary>Says what came of all of them.</summary>
    public void Conclude()
    {
        json?.End(_imported, _failed, _notRead);
        environment.Complain(ImportMessages.Total.With(_imported, _failed, _notRead), language);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A document on which the tool itself stumbles must not stop the others; the exit code says that it happened.")]
    private ImportOutcome Import(string file)
    {
        ILocalizable name = string.Equals(file, ImportSourceFinder.StandardInput, StringComparison.Ordinal) ? ImportMessages.StandardInput : LocalizedText.Same(environment.Display(file));
        var outcome = new ImportOutcome(name);
        try
        {
            if (ReportFolder.IsReport(file))
                return outcome with { Failure = ImportMessages.CannotRead.With(ImportMessages.IsReport) };
            var result = DocumentImporter.Import(Read(file), new ImportOptions
            {
                FileName = string.Equals(file, ImportSourceFinder.StandardInput, StringComparison.Ordinal) ? "" : Path.GetFileName(file),
                Agency = request.Agency,
                Year = request.Year,
                Keys = request.Keys,
            });
            return Write(outcome with { Result = result }, string.Equals(file, ImportSourceFinder.StandardInput, StringComparison.Ordinal) && request.Folder is null);
        }
        catch (UnreadableDocumentException exception)
        {
            return outcome with { Failure = exception.Reason };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return outcome with { Failure = ImportMessages.CannotRead.With(SystemFailure.Describe(exception)) };
        }
        catch (Exception exception) when (exception is not StandardOutputException)
        {
            return outcome with { Failure = CliMessages.InternalError.With($"{exception.GetType().Name}: {exception.Message}"), IsInternal = true };
        }
    }

    private byte[] Read(string file)
    {
        if (string.Equals(file, ImportSourceFinder.StandardInput, StringComparison.Ordinal))
            return ReadAll(environment.Input);
        if (ReportFileReader.Problem(file, environment.WorkingDirectory) is { } problem)
            throw new UnreadableDocumentException(ImportMessages.CannotRead.With(FileProblems.Describe(problem)));
        using var stream = ReadableFile.Open(file);
        return stream.CanSeek && stream.Length > DocumentSource.MaxBytes ? throw DocumentSource.TooLarge(stream.Length) : ReadAll(stream);
    }

    /// <summary>All bytes, and never more than one block beyond the limit.</summary>
    private static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > DocumentSource.MaxBytes)
                throw DocumentSource.TooLarge(bytes.Length);
        }
        return bytes.ToArray();
    }

    private ImportOutcome Write(ImportOutcome outcome, bool isToOutput)
    {
        var result = outcome.Result!;
        var year = result.Year.ToString(CultureInfo.InvariantCulture);
        var name = RenderedPath.For($"{result.Agency}-{year}".Replace('/', '_').Replace('\\', '_'), ReportFileReader.Ending);
        var path = Path.Combine(environment.Full(request.Folder ?? "."), name);
        if (request.IsDryRun || isToOutput)
        {
            if (json is null)
                environment.WriteText(result.Yaml);
            return outcome;
        }
        if (_written.TryGetValue(path, out var other))
            return outcome with { Failure = ImportMessages.SamePlace.With(other) };
        if (Directory.Exists(path) || (File.Exists(path) && !request.IsForced))
            return outcome with { Failure = ImportMessages.Exists.With(environment.Display(path)) };
        try
        {
            if (request.IsForced)
                environment.Outputs.Write(path, result.Yaml, OutputKind.Report);
            else
                environment.Outputs.Create(path, result.Yaml);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return outcome with { Failure = CliMessages.CannotWrite.With(environment.Display(path), SystemFailure.Describe(exception)) };
        }
        _written.Add(path, outcome.Source);
        return outcome with { Output = environment.Display(path) };
    }

    private void Tell(ImportOutcome outcome, int index, int count)
    {
        ILocalizable line = outcome.Failure is { } failure
            ? ImportMessages.Failed.With(outcome.Source, failure)
            : ImportMessages.Imported.With(outcome.Source, outcome.Result!.Summary.Parts, outcome.Result.Summary.Cells, outcome.Result.Summary.Read, outcome.Result.Summary.Blank, outcome.Result.Summary.NotRead, outcome.Result.Summary.NotPlaced);
        if (count > 1)
            line = ImportMessages.Progress.With(index, count, line);
        environment.Complain(line, language);
        if (outcome is { Failure: null, Result: { } result })
        {
            foreach (var note in result.Notes)
                environment.Complain(LocalizedText.Same("  " + note.ToString(language)), language);
        }
        if (outcome.Output is { } output && json is null)
            environment.Say(LocalizedText.Same(output), language);
    }
}
