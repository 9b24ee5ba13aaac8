import QtQuick

// One step of the chain: what it is, in words, and the power after it.
Item {
    id: step

    required property string title
    required property string text
    required property string amount
    required property string arrow
    required property bool strong
    required property bool quiet

    implicitHeight: Math.max(name.height, words.height, value.height) + Theme.gap

    Rectangle {
        x: Math.round(4 * Theme.u)
        y: name.y + (Theme.small * 1.25 - height) / 2
        width: Math.round((step.strong ? 14 : 10) * Theme.u)
        height: width
        anchors.horizontalCenter: spine.horizontalCenter
        radius: width / 2
        color: step.strong ? Theme.text : step.quiet ? Theme.background : Theme.secondary
        border.width: step.quiet ? 2 : 0
        border.color: Theme.secondary
    }

    Item {
        id: spine
        width: Math.round(18 * Theme.u)
        height: parent.height
    }

    Label {
        id: name
        x: spine.width + Theme.gap
        y: Theme.tight
        width: Math.round((Theme.portrait ? 96 : 112) * Theme.u)
        text: step.title
        strong: step.strong
        color: step.strong ? Theme.text : Theme.secondary
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }

    Label {
        id: words
        anchors.left: name.right
        anchors.leftMargin: Theme.gap
        anchors.right: value.left
        anchors.rightMargin: step.amount ? Theme.gap : 0
        y: Theme.tight
        text: step.text
        color: step.quiet ? Theme.secondary : Theme.text
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }

    Row {
        id: value
        anchors.right: parent.right
        y: Theme.tight
        width: step.amount ? implicitWidth : 0
        spacing: Theme.tight

        Icon {
            visible: step.arrow !== ""
            name: step.arrow
            color: Theme.secondary
            size: Theme.small
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: step.amount
            strong: true
            font.pixelSize: step.strong ? Theme.title : Theme.body
        }
    }
}
