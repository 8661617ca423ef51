using ReportLint.Wording;

namespace ReportLint.Cli.Git;

/// <summary>What is said when git cannot be asked.</summary>
internal static class GitMessages
{
    public static readonly LocalizedText NoGit = new(
        "这台电脑上没有找到 git，不能比较版本；可以比较两个文件或两个文件夹",
        "git was not found on this machine, so revisions cannot be compared; two files or two folders can");

    public static readonly MessageTemplate NoRepository = new(
        "当前文件夹不在 git 仓库里，不能比较版本“{0}”（没有叫这个名字的文件或文件夹）：{1}",
        "the current folder is in no git repository, so there is no revision '{0}' (and no file or folder of that name): {1}");

    public static readonly MessageTemplate NoRevision = new(
        "没有“{0}”这个文件、文件夹或 git 版本",
        "there is no file, folder or git revision '{0}'");

    public static readonly MessageTemplate NotFetched = new(
        "{0}在那个版本里的内容不在这台电脑上（部分克隆）；请先用 git 把它取来，reportlint 自己不联网",
        "the content of {0} in that revision is not on this machine (a partial clone); have git fetch it first, since reportlint never does");

    public static readonly MessageTemplate Failed = new(
        "git 出错：{0}",
        "git failed: {0}");
}
