using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>Says what is wrong with a file that could not be read as text.</summary>
internal static class SourceDefects
{
    public static Problem Describe(SourceDefect defect) => defect.Kind switch
    {
        SourceDefectKind.Unreadable => new("RL0001", defect.Span, YamlMessages.Unreadable.With(defect.Detail)),
        SourceDefectKind.Folder => new("RL0001", defect.Span, YamlMessages.Folder.With()),
        SourceDefectKind.TooLarge => new("RL0025", defect.Span, YamlMessages.TooLarge.With(defect.Length)),
        SourceDefectKind.Gb18030 => new("RL0028", defect.Span, YamlMessages.Gb18030.With()),
        SourceDefectKind.Utf16 => new("RL0028", defect.Span, YamlMessages.Utf16.With()),
        SourceDefectKind.Binary => new("RL0028", defect.Span, YamlMessages.Binary.With()),
        _ => new("RL0028", defect.Span, YamlMessages.NotUtf8.With()),
    };
}
