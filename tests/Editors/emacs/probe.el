;;; probe.el --- What the tests ask of Emacs while it runs  -*- lexical-binding: t -*-
;; Positions are line:column, 1-based, in UTF-16 units.

(require 'cl-lib)
(require 'json)

(setq make-backup-files nil auto-save-default nil create-lockfiles nil inhibit-message t)

(defun probe-at (point)
  (save-excursion
    (goto-char point)
    (let ((before (buffer-substring-no-properties (line-beginning-position) point)))
      (format "%d:%d" (line-number-at-pos) (1+ (/ (length (encode-coding-string before 'utf-16le)) 2))))))

(defun probe-go-to (line column)
  "Go to COLUMN of LINE; what lies before it are characters of one unit."
  (goto-char (point-min))
  (forward-line (1- line))
  (forward-char (1- column)))

(defun probe-line (line)
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- line))
    (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun probe-underlined ()
  "What is underlined in the buffer: the overlays of Flymake."
  (vconcat
   (cl-loop for overlay in (overlays-in (point-min) (point-max))
            for diagnostic = (overlay-get overlay 'flymake-diagnostic)
            when diagnostic
            collect `((at . ,(probe-at (overlay-start overlay)))
                      (text . ,(buffer-substring-no-properties (overlay-start overlay) (overlay-end overlay)))
                      (face . ,(symbol-name (flymake--lookup-type-property (flymake-diagnostic-type diagnostic) 'face 'flymake-error)))
                      (message . ,(flymake-diagnostic-text diagnostic))))))

(defun probe-hover ()
  "The text that ElDoc has shown last."
  (if (buffer-live-p eldoc--doc-buffer)
      (with-current-buffer eldoc--doc-buffer (buffer-substring-no-properties (point-min) (point-max)))
    ""))

(defvar probe-titles nil "What the last menu offered.")

(defun probe-choose (title keys)
  "Press KEYS, and choose TITLE in the menu that they open."
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt collection &rest _)
               (setq probe-titles (all-completions "" collection))
               (or (car (member title probe-titles)) (error "No %s in %S" title probe-titles)))))
    (execute-kbd-macro (kbd keys))))

(defun probe-completions ()
  "The completions at point."
  (let ((found (eglot-completion-at-point)))
    (vconcat (mapcar #'substring-no-properties (all-completions (buffer-substring-no-properties (nth 0 found) (nth 1 found)) (nth 2 found))))))

(defun probe-answer (form)
  "The value of FORM in the selected window's buffer, as JSON in Base64."
  (with-current-buffer (window-buffer (selected-window))
    (let ((json (json-serialize `((result . ,(eval form t))) :null-object nil :false-object :false)))
      (base64-encode-string (encode-coding-string json 'utf-8) t))))
