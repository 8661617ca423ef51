using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Diagnostics;

/// <summary>Says why a file cannot be read or written.</summary>
public static class FileProblems
{
    private static readonly MessageTemplate s_unknown = new("操作系统报告的错误：{0}", "the operating system says: {0}");

    private static readonly Dictionary<FileProblem, LocalizedText> s_words = new()
    {
        [FileProblem.Unknown] = new("操作系统不允许", "the operating system refused"),
        [FileProblem.Missing] = new("没有这个文件", "there is no such file"),
        [FileProblem.MissingFolder] = new("没有这个文件夹", "there is no such folder"),
        [FileProblem.Denied] = new("没有权限", "permission denied"),
        [FileProblem.IsFolder] = new("这是一个文件夹", "it is a folder"),
        [FileProblem.NotAFolder] = new("路径中间的一级是文件，不是文件夹", "a part of the path is a file, not a folder"),
        [FileProblem.NotAFile] = new("这是设备或管道，不是文件", "it is a device or a pipe, not a file"),
        [FileProblem.LeadsOutside] = new("这个链接指到了仓库外面；仓库外面的文件不读也不写", "the link leads out of the repository, and nothing outside is read or written"),
        [FileProblem.LinksInCircle] = new("链接绕成了一圈", "its links lead in a circle"),
        [FileProblem.NameTooLong] = new("文件名太长", "the name is too long"),
        [FileProblem.InUse] = new("另一个程序正在使用这个文件", "another program is using the file"),
        [FileProblem.DiskFull] = new("磁盘已满", "the disk is full"),
        [FileProblem.ReadOnlySystem] = new("这个磁盘只能读", "the file system is read-only"),
        [FileProblem.DeviceFailed] = new("磁盘或设备出错", "the disk or device failed"),
        [FileProblem.ReaderGone] = new("接收输出的程序已经结束", "the program that read the output has ended"),
        [FileProblem.TooManyOpen] = new("打开的文件太多", "too many files are open"),
    };

    /// <summary>The words for <paramref name="problem"/>.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="detail">What the system said, for one that is not known; or nothing.</param>
    public static ILocalizable Describe(FileProblem problem, string detail = "") =>
        problem == FileProblem.Unknown && detail.Length > 0 ? s_unknown.With(detail) : s_words[problem];
}
