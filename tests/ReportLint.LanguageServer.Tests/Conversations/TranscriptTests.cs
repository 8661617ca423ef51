using System.Runtime.CompilerServices;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Conversations;

/// <summary>Conversations, hand-made: what the client says is in Transcripts, what comes of it is the snapshot.</summary>
public sealed class TranscriptTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder(), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_conversation_goes_as_it_went(string name) => Snapshot.Match(Transcript.Play(Path.Combine(Folder(), name + ".txt")), name);

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(SourceFolder.Resolve(Path.GetDirectoryName(file)!), "Transcripts");
}
