import QtQuick

// Tells that a list goes on, and where in it one is; nothing to touch.
Rectangle {
    id: hint

    required property Flickable view

    visible: hint.view.visibleArea.heightRatio < 1
    anchors.right: parent.right
    anchors.rightMargin: Theme.tight
    y: hint.view.y + hint.view.height * hint.view.visibleArea.yPosition
    width: Theme.tight
    height: Math.max(Theme.gutter, hint.view.height * hint.view.visibleArea.heightRatio)
    radius: width / 2
    color: Theme.outline
}
