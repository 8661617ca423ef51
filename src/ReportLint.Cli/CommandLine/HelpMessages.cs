using ReportLint.Wording;

namespace ReportLint.Cli.CommandLine;

/// <summary>The words of the help and of complaints about the command line.</summary>
internal static class HelpMessages
{
    public static readonly LocalizedText Usage = new("用法：", "Usage:");
    public static readonly LocalizedText Arguments = new("参数：", "Arguments:");
    public static readonly LocalizedText Options = new("选项：", "Options:");
    public static readonly LocalizedText Commands = new("命令：", "Commands:");
    public static readonly LocalizedText CommandWord = new("[命令]", "[command]");
    public static readonly LocalizedText OptionsWord = new("[选项]", "[options]");
    public static readonly LocalizedText HelpOption = new("显示用法", "Show how to use it");
    public static readonly LocalizedText VersionOption = new("显示版本号", "Show the version");

    public static readonly MessageTemplate UnknownCommand = new("没有“{0}”这个命令", "there is no command '{0}'");
    public static readonly MessageTemplate UnknownCommandNearest = new("没有“{0}”这个命令，是不是“{1}”？", "there is no command '{0}'; did you mean '{1}'?");
    public static readonly MessageTemplate UnknownOptionNearest = new("没有“{0}”这个选项，是不是“{1}”？", "there is no option '{0}'; did you mean '{1}'?");
    public static readonly MessageTemplate TooMany = new("不认识“{0}”：这里不需要它", "'{0}' is not expected here");
    public static readonly MessageTemplate MissingArgument = new("缺少参数 <{0}>", "the argument <{0}> is missing");
    public static readonly MessageTemplate MissingValue = new("“{0}”后面缺少值", "'{0}' needs a value");
    public static readonly MessageTemplate OnlyOnce = new("“{0}”只能写一次", "'{0}' can be given only once");
    public static readonly MessageTemplate WrongValue = new("“{0}”不能写“{1}”", "{0} cannot be '{1}'");
    public static readonly MessageTemplate WrongWord = new("“{0}”不能写“{1}”；可以写：{2}", "{0} cannot be '{1}'; it can be: {2}");
}
