using System.Text.RegularExpressions;

namespace ReportLint.Documents.Reading;

/// <summary>Knows the lines that belong to a website and not to the report on it.</summary>
internal static partial class PageFurniture
{
    private const int Longest = 80;

    /// <summary>Whether <paramref name="text"/> is one of them.</summary>
    public static bool Is(string text) => text.Length <= Longest && (Buttons().IsMatch(TitleText.Plain(text)) || Marks().IsMatch(TitleText.Plain(text)));

    [GeneratedRegex("^[【\\[（|]*(打印(本页|此页|文章)?|关闭(窗口|本页|页面)?|返回(顶部|首页|列表|上一页)?|分享(到|至)?[:：]?|收藏|字体|字号|[大中小]{1,3}|上一篇[:：].*|下一篇[:：].*|上一篇|下一篇|扫一扫.*|视力保护色?[:：]?|无障碍.*|点击下载.*|微信|微博|QQ空间|默认|浏览次数[:：]?\\d*|访问量[:：]?\\d*|阅读次数.*|字体[:：]?[【\\[]?大?中?小?[】\\]]?)+[】\\]）|]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Buttons();

    [GeneratedRegex("ICP备|公网安备|版权所有|主办单位[:：]|承办单位[:：]|网站标识码|技术支持[:：]|^(您)?(当前|现在|所在)的?位置[:：]|^(首页|网站首页)[>＞»/]|^责任编辑[:：]|^信息来源[:：]|^来源[:：]|^索引号[:：]|^作者[:：]|^(打印|字号)|^附件(下载)?[:：]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Marks();
}
