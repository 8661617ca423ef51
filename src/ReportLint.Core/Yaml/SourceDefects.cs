using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>Says what is wrong with a file that could not be read as text.</summary>
internal static class SourceDefects
{
    /// <summary>The finding for <paramref name="defect"/> of <paramref name="source"/>.</summary>
    public static Finding Describe(SourceText source, SourceDefect defect) => defect.Kind switch
    {
        SourceDefectKind.Unreadable when defect.Problem == FileProblem.Unknown && defect.Detail.Length == 0 => YamlUnreadable.Rule.At(source, defect.Span, YamlMessages.UnreadableFile.With()),
        SourceDefectKind.Unreadable => YamlUnreadable.Rule.At(source, defect.Span, YamlMessages.Unreadable.With(FileProblems.Describe(defect.Problem, defect.Detail))),
        SourceDefectKind.Missing => YamlUnreadable.Rule.At(source, defect.Span, YamlMessages.MissingFile.With()),
        SourceDefectKind.AccessDenied => YamlUnreadable.Rule.At(source, defect.Span, YamlMessages.AccessDenied.With()),
        SourceDefectKind.Folder => YamlUnreadable.Rule.At(source, defect.Span, YamlMessages.Folder.With()),
        SourceDefectKind.TooLarge => LimitExceeded.Rule.At(source, defect.Span, YamlMessages.TooLarge.With(defect.Length)),
        SourceDefectKind.Gb18030 => NotUtf8.Rule.At(source, defect.Span, YamlMessages.Gb18030.With()),
        SourceDefectKind.Utf16 => NotUtf8.Rule.At(source, defect.Span, YamlMessages.Utf16.With()),
        SourceDefectKind.Binary => NotUtf8.Rule.At(source, defect.Span, YamlMessages.Binary.With()),
        _ => NotUtf8.Rule.At(source, defect.Span, YamlMessages.NotUtf8.With()),
    };
}
