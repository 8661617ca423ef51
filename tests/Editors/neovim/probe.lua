-- What the tests ask of Neovim while it runs. Positions are line:column, 1-based, in UTF-16 units.
Probe = {}

local function line(number)
  return vim.api.nvim_buf_get_lines(0, number - 1, number, false)[1] or ''
end

local function utf16(number, byte)
  local _, units = vim.str_utfindex(line(number), math.min(byte, #line(number)))
  return units + 1
end

Probe.line = line

function Probe.is_ready()
  for _, client in pairs(vim.lsp.buf_get_clients(0)) do
    return client.initialized == true
  end
  return false
end

function Probe.go_to(number, column)
  vim.api.nvim_win_set_cursor(0, { number, vim.str_byteindex(line(number), column - 1, true) })
end

function Probe.cursor()
  local position = vim.api.nvim_win_get_cursor(0)
  return position[1] .. ':' .. utf16(position[1], position[2])
end

-- What is underlined on the screen: the marks that the diagnostic handler has set, with the diagnostics they come from.
function Probe.underlined()
  local marks = {}
  for _, namespace in pairs(vim.diagnostic.get_namespaces()) do
    local underline = namespace.user_data.underline_ns
    if underline then
      for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(0, underline, 0, -1, { details = true })) do
        local row, column, details = mark[2], mark[3], mark[4]
        marks[#marks + 1] = {
          at = (row + 1) .. ':' .. utf16(row + 1, column),
          text = details.end_row == row and line(row + 1):sub(column + 1, details.end_col) or nil,
          group = details.hl_group,
        }
      end
    end
  end
  return marks
end

function Probe.diagnostics(buffer)
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    found[#found + 1] = {
      file = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(diagnostic.bufnr), ':t'),
      line = diagnostic.lnum + 1,
      code = diagnostic.user_data.lsp.code,
      message = diagnostic.message,
    }
  end
  return found
end

-- The texts of windows that float above the others.
function Probe.floating()
  local texts = {}
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      texts[#texts + 1] = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
  return texts
end

function Probe.completions()
  local words = {}
  for _, item in ipairs(vim.fn.complete_info({ 'items' }).items) do
    words[#words + 1] = { label = item.abbr, info = item.info }
  end
  return words
end

-- The menu of vim.ui.select, as a plug-in would draw it: kept until an answer is given.
local menu

function vim.ui.select(items, options, choose)
  menu = { items = items, format = options.format_item or tostring, choose = choose }
end

function Probe.menu()
  return menu and vim.tbl_map(menu.format, menu.items) or {}
end

function Probe.choose(title)
  for _, item in ipairs(menu.items) do
    if menu.format(item) == title then
      local choose = menu.choose
      menu = nil
      choose(item)
      return true
    end
  end
  return false
end
